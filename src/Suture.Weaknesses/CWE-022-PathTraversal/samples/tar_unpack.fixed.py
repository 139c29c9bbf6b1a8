"""Unpacks the plug-ins that users install."""
import io
import os
import tarfile

from flask import Flask, request


def _safe_extract(archive, path=".", members=None):
    """Unpack a tar archive; refuse members that would lie outside of the folder."""
    if hasattr(tarfile, "data_filter"):
        archive.extractall(path, members, filter="data")
        return
    root = os.path.realpath(path)
    members = list(members or archive)
    for member in members:
        target = os.path.realpath(os.path.join(root, member.name))
        link = member.linkname if member.islnk() or member.issym() else "."
        if os.path.commonpath([root, target]) != root or link.startswith("/") or ".." in link.split("/"):
            raise tarfile.ExtractError(f"{member.name!r} would lie outside of the folder")
    archive.extractall(path, members)


app = Flask(__name__)
PLUGINS = "plugins"


@app.route("/plugins", methods=["POST"])
def install():
    archive = tarfile.open(fileobj=io.BytesIO(request.get_data()))
    os.makedirs(PLUGINS, exist_ok=True)
    _safe_extract(archive, PLUGINS)  # finding: path-traversal
    archive.close()
    return {"plugins": sorted(os.listdir(PLUGINS))}


def install_bytes(data: bytes) -> list:
    with tarfile.open(fileobj=io.BytesIO(data), mode="r:") as plugin:
        for member in plugin.getmembers():
            _safe_extract(plugin, PLUGINS, [member])  # finding: path-traversal
        return plugin.getnames()
