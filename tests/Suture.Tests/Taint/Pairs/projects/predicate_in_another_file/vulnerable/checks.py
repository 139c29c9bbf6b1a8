ALLOWED = {"date", "uptime"}


def is_known(command):
    return len(command) > 3
