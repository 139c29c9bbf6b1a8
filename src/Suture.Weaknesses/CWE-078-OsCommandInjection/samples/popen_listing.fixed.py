import os
import subprocess


class PhotoAlbum:
    """Lists and counts the pictures of an album folder."""

    def __init__(self, root="."):
        self.root = root

    def names(self, album: str):
        listing = subprocess.run(["ls", "-1", f"{self.root}/{album}"], stdout=subprocess.PIPE, text=True).stdout  # finding: os-command-injection
        return listing.split("\n")[:-1]

    def sizes(self, album: str):
        for line in subprocess.Popen(["du", "-k", album], stdout=subprocess.PIPE, text=True).stdout:  # finding: os-command-injection
            yield line.split("\t")[1].strip()

    def count(self, limit: int):
        return os.popen("ls | head -n %d | wc -l" % limit).read().strip()  # ok: a number
