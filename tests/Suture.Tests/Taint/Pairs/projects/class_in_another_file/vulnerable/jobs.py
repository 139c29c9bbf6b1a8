import os


class _Job:
    def __init__(self, command):
        self.command = command

    def run(self):
        os.system(self.command)  # sink: shell
