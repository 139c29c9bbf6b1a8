from d import _d


def _c(command):
    return _d(command)
