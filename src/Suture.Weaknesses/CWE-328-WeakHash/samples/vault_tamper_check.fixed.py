from Crypto.Hash import SHA256


def _seal(record):
    return SHA256.new(repr(sorted(record.items())).encode()).hexdigest()  # finding: weak-hash


def tampered(original, current):
    """Was a record of the vault changed by somebody?"""
    return _seal(original) != _seal(current)


def main():
    record = {"owner": "ann", "amount": 12}
    print("tampered:", tampered(record, dict(record)))


if __name__ == "__main__":
    main()
