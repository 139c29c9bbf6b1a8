ALLOWED = {"date", "uptime"}


def is_known(command):
    return command in ALLOWED
