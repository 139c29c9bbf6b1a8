import os
from string import Template

from flask import request


def view():
    name = request.args["name"]
    print(name)
    os.system(Template("ls $name").substitute(name="x"))
