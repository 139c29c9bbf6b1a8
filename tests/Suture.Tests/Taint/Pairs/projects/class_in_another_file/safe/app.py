from flask import request

from jobs import _Job


def view():
    _Job("uptime").run()
