import os


class PhotoAlbum:
    """Lists and counts the pictures of an album folder."""

    def __init__(self, root="."):
        self.root = root

    def names(self, album: str):
        listing = os.popen(f"ls -1 {self.root}/{album}").read()  # finding: os-command-injection
        return listing.split("\n")[:-1]

    def sizes(self, album: str):
        for line in os.popen("du -k " + album):  # finding: os-command-injection
            yield line.split("\t")[1].strip()

    def count(self, limit: int):
        return os.popen("ls | head -n %d | wc -l" % limit).read().strip()  # ok: a number
