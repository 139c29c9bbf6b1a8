import os

from flask import request


class _Commands:
    def __init__(self, commands):
        self.commands = commands

    def __iter__(self):
        for command in self.commands:
            yield command


def view():
    for command in _Commands(request.args.getlist("commands")):
        os.system(command)  # sink: shell
