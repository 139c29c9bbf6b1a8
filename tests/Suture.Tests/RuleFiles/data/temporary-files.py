import tempfile


def write(data):
    # ruleid: temporary-name-opened-later
    name = tempfile.mktemp()
    log(name)
    with open(name, "w") as out:
        out.write(data)


def write_locked(data):
    with lock():
        # ok: temporary-name-opened-later
        name = tempfile.mktemp()
        # ruleid: file-never-closed
        out = open(name, "w")
        out.write(data)


def read(path):
    # ok: file-never-closed
    source = open(path)
    text = source.read()
    source.close()
    return text


def hand_out(path):
    # ok: file-never-closed
    source = open(path)
    return source
