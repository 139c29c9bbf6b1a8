from hashlib import md5


class Ledger:
    """Entries that are chained, so that nobody can change an old one unnoticed."""

    def __init__(self):
        self.entries = []

    def append(self, text):
        previous = self.entries[-1]["seal"] if self.entries else ""
        seal = md5((previous + text).encode()).hexdigest()  # finding: weak-hash
        self.entries.append({"text": text, "seal": seal})
        return len(self.entries)

    def verify(self):
        previous = ""
        for entry in self.entries:
            if md5((previous + entry["text"]).encode("utf-8")).hexdigest() != entry["seal"]:  # finding: weak-hash
                return False
            previous = entry["seal"]
        return True


def verify_texts(texts):
    ledger = Ledger()
    for text in texts:
        ledger.append(text)
    return ledger.verify()
