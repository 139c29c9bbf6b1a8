import os

from flask import request

COMMAND = request.args["command"]


class Task:
    COMMAND = "date"

    def run(self):
        os.system(COMMAND)  # sink: shell


Task().run()
