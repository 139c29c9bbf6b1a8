import os

import a


def _run(command, count):
    if count:
        a._step(command, count)
    os.system(command)  # sink: shell
