import shlex

from fabric import Connection
from flask import request


def restart():
    with Connection("web.example") as machine:
        machine.sudo("systemctl restart " + shlex.quote(request.form["unit"]))
