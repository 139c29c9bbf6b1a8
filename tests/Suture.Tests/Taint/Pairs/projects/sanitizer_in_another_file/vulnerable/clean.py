import shlex


def clean(text):
    return text.strip()
