import os
import threading

from flask import request


def _run(command):
    os.system(command)


def view():
    threading.Thread(target=_run, args=("uptime",)).start()
