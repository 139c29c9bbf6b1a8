import os

from flask import request


class _Job:
    def __init__(self, command):
        self.command = command

    def run(self):
        os.system(self.command)


def view():
    _Job("uptime").run()
