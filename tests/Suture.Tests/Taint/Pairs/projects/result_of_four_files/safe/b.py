from c import _c


def _b(command):
    return _c(command)
