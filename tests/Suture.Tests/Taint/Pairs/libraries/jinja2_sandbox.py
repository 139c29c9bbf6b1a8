from flask import request
from jinja2 import Environment
from jinja2.sandbox import SandboxedEnvironment


def letter():
    environment = Environment()
    return {"letter": environment.from_string(request.form["letter"]).render()}  # sink: template
