from flask import request
from jinja2 import Environment
from jinja2.sandbox import SandboxedEnvironment


def letter():
    environment = SandboxedEnvironment()
    return {"letter": environment.from_string(request.form["letter"]).render()}
