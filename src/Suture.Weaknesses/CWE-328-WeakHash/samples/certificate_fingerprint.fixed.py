"""Pin the certificates of known servers."""
from cryptography.hazmat.primitives import hashes


class PinStore:
    def __init__(self):
        self._pins = {}

    def _fingerprint(self, certificate):
        digest = hashes.Hash(hashes.SHA256())  # finding: weak-hash
        digest.update(certificate)
        return digest.finalize()

    def pin(self, host, certificate):
        self._pins[host] = self._fingerprint(certificate)

    def trusts(self, host, certificate):
        """True when the server shows the certificate that it showed before."""
        return self._pins.get(host) == self._fingerprint(certificate)


def same_certificate(first, second):
    store = PinStore()
    store.pin("example.org", first)
    return store.trusts("example.org", second)
