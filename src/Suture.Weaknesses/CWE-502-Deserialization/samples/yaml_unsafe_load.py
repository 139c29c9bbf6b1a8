import sys

from yaml import unsafe_load


def read_inventory(stream):
    """Count the items of an inventory."""
    documents = unsafe_load(stream)  # finding: unsafe-deserialization
    return {name: len(items) for name, items in documents.items()}


if __name__ == "__main__":
    for name, count in read_inventory(sys.stdin).items():
        print(f"{name}: {count}")
