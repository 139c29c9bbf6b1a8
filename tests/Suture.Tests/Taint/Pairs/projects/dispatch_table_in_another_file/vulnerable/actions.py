import os


def _run(command):
    os.system(command)  # sink: shell


def _show(command):
    print(command)


ACTIONS = {"run": _run, "show": _show}
