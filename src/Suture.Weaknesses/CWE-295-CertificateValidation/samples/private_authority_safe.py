import os
import ssl
import urllib.request

import httpx
import jwt
import requests

CA_FILE = os.environ.get("CA_FILE", "/etc/ssl/certs/internal.pem")


def context():
    ctx = ssl.create_default_context(cafile=CA_FILE)
    ctx.check_hostname = True  # ok
    ctx.verify_mode = ssl.CERT_REQUIRED  # ok
    return ctx


def metrics(url, verify=True):
    print(requests.get(url, verify=CA_FILE, timeout=5).status_code)  # ok: an authority of one's own
    print(requests.get(url, verify=verify, timeout=5).status_code)  # ok: the caller decides, and the default checks
    with httpx.Client(verify=context()) as client:  # ok
        print(client.get(url).status_code)
    return urllib.request.urlopen(url, context=context(), timeout=5).status


def local_health():
    """The development proxy on this machine has a certificate of its own making."""
    return requests.get("https://localhost:8443/health", verify=False, timeout=2).ok  # ok: never leaves the machine


def local_status():
    base = "https://127.0.0.1:8443"
    return requests.get(base + "/status", verify=False, timeout=2).ok  # ok: never leaves the machine


class Form:
    def __init__(self):
        self.verify = False  # ok: no session of requests

    def get(self, name, verify=False):
        return name if verify or self.verify else None


def ask(form):
    return form.get("name", verify=False)  # ok: no client of the network


def header(token):
    return jwt.get_unverified_header(token)
