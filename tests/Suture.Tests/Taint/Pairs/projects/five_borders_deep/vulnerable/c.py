from d import _d


def _c(command):
    _d(command)
