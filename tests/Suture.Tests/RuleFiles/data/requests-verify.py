import requests


def fetch(url):
    # ruleid: certificate-not-verified
    a = requests.get(url, timeout=5, verify = False)
    # ruleid: certificate-not-verified
    b = requests.post(url, verify=False, data="verify=False")
    # ok: certificate-not-verified
    c = requests.get(url, verify=True)
    return a, b, c
