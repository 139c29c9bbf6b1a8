import os

from flask import request


def view():
    command = "ls "
    command += "x"
    os.system(command)
