from urllib.request import urlretrieve

from flask import request


def fetch():
    urlretrieve("https://pages.example/logo.png", "static/" + str(int(request.form["name"])))
