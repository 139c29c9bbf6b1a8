import os

from flask import request

BASE = "ls "


def view():
    name = BASE + "-l"
    os.system(BASE + name)
