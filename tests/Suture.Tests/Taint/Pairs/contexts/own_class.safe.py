import os

from flask import request


class _Source:
    def __enter__(self):
        return "uptime"

    def __exit__(self, *error):
        pass


def view():
    with _Source() as command:
        os.system(command)
