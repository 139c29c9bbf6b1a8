import os

from flask import request

COMMAND = "uptime"


class Task:
    COMMAND = "date"

    def run(self):
        os.system(COMMAND)


Task().run()
