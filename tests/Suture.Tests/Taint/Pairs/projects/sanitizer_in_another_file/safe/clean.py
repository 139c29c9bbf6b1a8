import shlex


def clean(text):
    return shlex.quote(text)
