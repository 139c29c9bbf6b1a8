import os

from flask import request


def _fill(words):
    words.append("uptime")


def view():
    words = []
    _fill(words)
    os.system(words[0])
