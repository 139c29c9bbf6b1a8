import os
import sys

import paramiko


class KnownHosts:
    """Runs commands on hosts that are already known."""

    def __init__(self, host, user):
        self.client = paramiko.SSHClient()
        self.client.load_system_host_keys()
        self.client.set_missing_host_key_policy(paramiko.RejectPolicy())  # ok: unknown hosts are refused
        self.client.connect(host, username=user, key_filename=os.path.expanduser("~/.ssh/id_ed25519"))

    def uptime(self):
        _, stdout, _ = self.client.exec_command("uptime")
        return stdout.read().decode()

    def close(self):
        self.client.close()


class AutoAddPolicy:
    """Which items a shopping list takes in by itself."""  # ok: only the name is the same

    def accepts(self, item):
        return not item.startswith("-")


def shopping(items):
    policy = AutoAddPolicy()  # ok
    return [item for item in items if policy.accepts(item)]


if __name__ == "__main__":
    hosts = KnownHosts(sys.argv[1], "monitor")
    print(hosts.uptime())
    hosts.close()
