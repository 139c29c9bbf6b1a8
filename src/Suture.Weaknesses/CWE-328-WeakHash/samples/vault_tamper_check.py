from Crypto.Hash import MD5


def _seal(record):
    return MD5.new(repr(sorted(record.items())).encode()).hexdigest()  # finding: weak-hash


def tampered(original, current):
    """Was a record of the vault changed by somebody?"""
    return _seal(original) != _seal(current)


def main():
    record = {"owner": "ann", "amount": 12}
    print("tampered:", tampered(record, dict(record)))


if __name__ == "__main__":
    main()
