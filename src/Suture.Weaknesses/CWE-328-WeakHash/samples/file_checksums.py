import argparse
import hashlib
from pathlib import Path


def checksum(data):
    """The checksum that the list of files shows."""
    return hashlib.md5(data).hexdigest()  # finding: weak-hash


def line(name, data):
    return f"{checksum(data)}  {name}"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="+")
    for name in sorted(parser.parse_args().names):
        print(line(name, name.encode()))
    print(len(list(Path(".").iterdir())), "files here")
