import web.tools as tools
from flask import request


def view():
    tools._show(request.args["command"])
