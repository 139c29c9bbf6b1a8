from flask import request

import b


def _step(command, count):
    b._run(command, count - 1)


def view():
    _step("uptime", 3)
