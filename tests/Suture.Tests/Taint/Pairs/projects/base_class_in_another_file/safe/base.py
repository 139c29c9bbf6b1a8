import os


class _Base:
    def run(self, command):
        os.system(command)
