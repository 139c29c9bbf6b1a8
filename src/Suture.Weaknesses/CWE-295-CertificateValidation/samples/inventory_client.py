import requests
from requests.packages.urllib3.exceptions import InsecureRequestWarning

requests.packages.urllib3.disable_warnings(InsecureRequestWarning)
CA_BUNDLE = "/etc/ssl/certs/internal.pem"


class InventoryClient:
    """Talks to the warehouse's stock service."""

    def __init__(self, base_url, token):
        self.base_url = base_url.rstrip("/")
        self.session = requests.Session()
        self.session.headers["Authorization"] = f"Bearer {token}"
        self.session.verify = False  # finding: certificate-validation

    def url(self, *parts):
        return "/".join([self.base_url, *parts])

    def stock(self, sku):
        reply = self.session.get(self.url("stock", sku), timeout=5)
        return reply.json()

    def reserve(self, sku, count):
        return self.session.post(  # finding: certificate-validation
            self.url("stock", sku, "reserve"),
            json={"count": count},
            timeout=5,
            verify=False,  # the gateway's certificate has run out
        )

    def audit(self, sku):
        return requests.get(self.url("audit", sku), verify=CA_BUNDLE, timeout=5)  # ok: a certificate of one's own
