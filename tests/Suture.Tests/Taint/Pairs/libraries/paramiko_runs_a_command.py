import shlex

import paramiko
from flask import request


def size():
    remote = paramiko.SSHClient()
    remote.connect("files.example")
    _, output, _ = remote.exec_command("du -sh " + request.args["folder"])  # sink: shell
    return output.read()
