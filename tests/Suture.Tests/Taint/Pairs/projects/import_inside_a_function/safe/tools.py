import os


def _run(command):
    os.system(command)


def _show(command):
    print(command)
