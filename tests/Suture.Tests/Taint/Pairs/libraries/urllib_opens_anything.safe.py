from urllib.request import Request, urlopen

from flask import request


def preview():
    asked = Request("https://pages.example/", headers={"User-Agent": request.args["url"]})
    return {"size": len(urlopen(asked, timeout=5).read())}
