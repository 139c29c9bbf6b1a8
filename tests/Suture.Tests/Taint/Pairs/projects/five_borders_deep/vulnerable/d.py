from e import _e


def _d(command):
    _e(command)
