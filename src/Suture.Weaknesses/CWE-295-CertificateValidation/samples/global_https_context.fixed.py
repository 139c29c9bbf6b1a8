#!/usr/bin/env python3
"""Download the photos of a list."""
import os
from urllib.request import urlretrieve

# finding: certificate-validation


def file_name(url):
    return os.path.basename(url.split("?")[0]) or "index.html"


def download(urls):
    names = []
    for url in urls:
        print("Downloading", url)
        names.append(file_name(url))
    return names


if __name__ == "__main__":
    for address in download(["https://photos.example/a.jpg"]):
        urlretrieve("https://photos.example/" + address, "photo.jpg")
