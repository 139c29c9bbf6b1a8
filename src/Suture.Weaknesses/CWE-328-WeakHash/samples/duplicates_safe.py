import hashlib
import os


def find_duplicates(folder):
    """Group the files of a folder by what is in them."""
    groups = {}
    for root, _, names in os.walk("photos"):
        for name in sorted(names):
            content = os.path.join(root, name).encode()
            groups.setdefault(hashlib.md5(content).hexdigest(), []).append(name)  # ok: finds duplicates
    return [names for names in groups.values() if len(names) > 1]


class ChangeWatcher:
    def __init__(self):
        self.previous = {}

    def has_changed(self, name, text):
        checksum = hashlib.sha1(text.encode()).hexdigest()  # ok: notices changes
        changed = self.previous.get(name) != checksum
        self.previous[name] = checksum
        return changed


def git_blob_id(data):
    header = f"blob {len(data)}\0".encode()
    return hashlib.sha1(header + data).hexdigest()  # ok: git's object names


class Md5:
    """A word game: five cards of the deck M."""

    def new(self, cards):
        return sorted(cards)[:5]


def md5(cards):
    return Md5().new(cards)  # ok: only the name is the same


def strong(data):
    return hashlib.sha256(data).hexdigest() + hashlib.blake2b(data).hexdigest()  # ok
