import os

from flask import request


def view():
    words = ["date"]
    words.append("uptime")
    os.system(words.pop())
