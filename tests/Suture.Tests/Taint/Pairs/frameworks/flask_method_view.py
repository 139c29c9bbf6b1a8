import subprocess

from flask import request
from flask.views import MethodView


class Convert(MethodView):
    def post(self):
        source = request.form["source"]
        subprocess.run(f"convert {source} out.png", shell=True)  # sink: shell
        return "", 204
