import os


def _f(command):
    os.system(command)
