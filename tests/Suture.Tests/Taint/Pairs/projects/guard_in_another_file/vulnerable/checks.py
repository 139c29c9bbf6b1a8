ALLOWED = {"date", "uptime"}


def check(command):
    if command not in ALLOWED:
        print(command)
