import os
import sys
import tarfile
import zipfile

DESTINATION = "data"


def unpack_zip(name):
    with zipfile.ZipFile("incoming.zip") as archive:
        archive.extractall(DESTINATION)  # ok: zipfile drops .. and leading slashes by itself
        archive.extract("readme.txt", DESTINATION)  # ok
    print(f"unpacked for {name}")


def unpack_tar():
    with tarfile.open("incoming.tar") as archive:
        archive.extractall(DESTINATION, filter="data")  # ok: a filter


def unpack_checked():
    root = os.path.realpath(DESTINATION)
    with tarfile.open("incoming.tar") as archive:
        for member in archive.getmembers():
            target = os.path.realpath(os.path.join(root, member.name))
            if not target.startswith(root + os.sep) or member.issym() or member.islnk():
                raise ValueError(f"refusing {member.name}")
        archive.extractall(root)  # ok: every member was checked


if __name__ == "__main__":
    unpack_zip(sys.argv[1])
    with open("log.txt", "a") as log:
        log.write(sys.argv[1] + "\n")  # ok: only text that is written
