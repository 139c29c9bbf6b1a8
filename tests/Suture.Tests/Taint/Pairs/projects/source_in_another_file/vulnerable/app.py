import os

from forms import read


def view():
    os.system(read())  # sink: shell
