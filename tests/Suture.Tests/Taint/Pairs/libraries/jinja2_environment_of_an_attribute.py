from flask import request
from jinja2 import Environment, FileSystemLoader


class Letters:
    def __init__(self):
        self.environment = Environment(loader=FileSystemLoader("letters"))

    def write(self):
        text = request.form["text"]
        return self.environment.from_string(text).render()  # sink: template
