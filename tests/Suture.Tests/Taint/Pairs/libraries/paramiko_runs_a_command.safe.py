import shlex

import paramiko
from flask import request


def size():
    remote = paramiko.SSHClient()
    remote.connect("files.example")
    _, output, _ = remote.exec_command("du -sh " + shlex.quote(request.args["folder"]))
    return output.read()
