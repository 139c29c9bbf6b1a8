"""Proof: input made the program open, list, change or delete something in a folder that it has no business in."""

import os


def _tar(name):
    """An archive with one empty member (POSIX ustar, written by hand: `tarfile` would clean the name)."""
    head = name.encode().ljust(100, b"\0") + b"0000644\0" + b"0000000\0" * 2 + b"00000000000\0" * 2 + b" " * 8 + b"0"
    head = head.ljust(512, b"\0")
    return head[:148] + b"%06o\0 " % sum(head) + head[156:] + b"\0" * 1024


UP = "../" * 8
PAYLOADS = [
    f"{UP}{OUTSIDE[1:]}/{CANARY}",
    f"{OUTSIDE}/{CANARY}",
    f"x/../{UP}{OUTSIDE[1:]}/{CANARY}",
    f"....//....//....//....//{OUTSIDE[1:]}/{CANARY}",
    f"..\\{UP}{OUTSIDE[1:]}/{CANARY}",
    ("../" * 8 + OUTSIDE[1:] + "/" + CANARY).replace("/", "%2f"),
    _tar(f"{UP}{OUTSIDE[1:]}/slip"),
    _tar(f"{OUTSIDE}/slip"),
]
NEUTRAL = ["notes.txt", "a/b.txt", _tar("notes.txt")]
EVENTS = [
    "open", "os.chmod", "os.link", "os.listdir", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.scandir", "os.symlink",
    "os.truncate", "shutil.copyfile", "shutil.copytree", "shutil.move", "shutil.rmtree", "shutil.unpack_archive",
]  # fmt: skip


def install(watch):
    outside = os.path.realpath(OUTSIDE)

    def touched(event, arguments):
        for path in arguments:
            if watch.hostile and isinstance(path, (str, bytes, os.PathLike)) and _is_below(outside, path):
                watch.violation(f"{event} at {watch.site()} reached {os.fsdecode(path)}")

    for event in EVENTS:
        watch.on_audit(event, lambda *arguments, event=event: touched(event, arguments))


def _is_below(folder, path):
    try:
        return os.path.realpath(os.fsdecode(path)).startswith(folder + os.sep)
    except ValueError:
        return False
