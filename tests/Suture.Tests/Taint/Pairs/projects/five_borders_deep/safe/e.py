from f import _f


def _e(command):
    _f(command)
