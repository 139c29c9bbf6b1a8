import ssl

import httpx
import urllib3

VERIFY_TLS = False

http = urllib3.PoolManager(num_pools=4, cert_reqs="CERT_NONE")  # finding: certificate-validation


def newest_release(project):
    with httpx.Client(base_url="https://code.example", verify=False) as client:  # finding: certificate-validation
        return client.get(f"/projects/{project}/releases").json()[0]


def status(url):
    pool = urllib3.HTTPSConnectionPool("status.example", 443, cert_reqs=ssl.CERT_NONE, assert_hostname=False)  # finding: certificate-validation
    return pool.request("GET", url).status


def star(project):
    """Give a project a star."""
    return httpx.post("https://code.example/star", json={"project": project}, verify=VERIFY_TLS)  # finding: certificate-validation


def title(project):
    return project.replace("-", " ").title()
