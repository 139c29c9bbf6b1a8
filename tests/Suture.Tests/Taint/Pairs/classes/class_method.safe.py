import os

from flask import request


class _Tools:
    prefix = "ls "

    @classmethod
    def run(cls, name):
        os.system(cls.prefix + name)


def view():
    _Tools.run("x")
