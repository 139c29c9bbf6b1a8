import os

from flask import request

COMMAND = "date"


class Task:
    COMMAND = request.environ["COMMAND"]

    def run(self):
        os.system(COMMAND)
