import os

from flask import request

from words import words


def view():
    for word in words(request.args["text"]):
        os.system(word)
