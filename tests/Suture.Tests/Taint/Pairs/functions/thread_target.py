import os
import threading

from flask import request


def _run(command):
    os.system(command)  # sink: shell


def view():
    threading.Thread(target=_run, args=(request.args["command"],)).start()
