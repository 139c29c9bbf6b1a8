from urllib.request import urlretrieve

from flask import request


def fetch():
    urlretrieve("https://pages.example/logo.png", "static/" + request.form["name"])  # sink: path
