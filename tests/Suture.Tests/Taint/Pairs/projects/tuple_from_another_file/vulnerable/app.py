import os

from forms import read


def view():
    command, note = read()
    os.system(command)  # sink: shell
