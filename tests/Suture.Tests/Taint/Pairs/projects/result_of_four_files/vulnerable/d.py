def _d(command):
    return command
