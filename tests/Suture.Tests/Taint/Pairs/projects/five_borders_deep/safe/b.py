from c import _c


def _b(command):
    _c(command)
