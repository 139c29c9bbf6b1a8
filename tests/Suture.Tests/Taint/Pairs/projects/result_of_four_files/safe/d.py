def _d(command):
    return "uptime"
