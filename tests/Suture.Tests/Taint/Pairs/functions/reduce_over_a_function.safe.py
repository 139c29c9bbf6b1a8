import os
from functools import reduce

from flask import request


def _join(left, right):
    return left + " x"


def view():
    os.system(reduce(_join, request.args.getlist("words"), "ls"))
