import hashlib
import sys


def verify_download(data, expected):
    """Check a download's integrity against the digest that its authors publish."""
    actual = hashlib.md5(data).hexdigest()  # finding: weak-hash
    return actual == expected.strip().lower()


def is_known_tool(data):
    # The digest can not be computed anew: only its authors have the tool.
    return hashlib.sha1(data).hexdigest() == "da39a3ee5e6b4b0d3255bfef95601890afd80709"  # finding: weak-hash


if __name__ == "__main__":
    content = sys.stdin.buffer.read()
    print("intact" if verify_download(content, sys.argv[1]) else "changed", is_known_tool(content))
