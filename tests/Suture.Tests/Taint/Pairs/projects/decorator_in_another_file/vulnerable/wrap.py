import functools
import shlex


def quoting(function):
    @functools.wraps(function)
    def wrapper(command):
        return function(command)

    return wrapper
