import subprocess

from flask import request
from flask.views import MethodView


class Convert(MethodView):
    def post(self):
        source = request.form["source"]
        subprocess.run(["convert", source, "out.png"])
        return "", 204
