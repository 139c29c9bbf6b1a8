"""Unpacks the plug-ins that users install."""
import io
import os
import tarfile

from flask import Flask, request

app = Flask(__name__)
PLUGINS = "plugins"


@app.route("/plugins", methods=["POST"])
def install():
    archive = tarfile.open(fileobj=io.BytesIO(request.get_data()))
    os.makedirs(PLUGINS, exist_ok=True)
    archive.extractall(PLUGINS)  # finding: path-traversal
    archive.close()
    return {"plugins": sorted(os.listdir(PLUGINS))}


def install_bytes(data: bytes) -> list:
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as plugin:
        for member in plugin.getmembers():
            plugin.extract(member, path=PLUGINS)  # finding: path-traversal
        return plugin.getnames()
