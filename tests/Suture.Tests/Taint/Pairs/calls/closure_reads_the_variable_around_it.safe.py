import os

from flask import request


def view():
    command = "uptime"

    def run():
        os.system(command)

    run()
