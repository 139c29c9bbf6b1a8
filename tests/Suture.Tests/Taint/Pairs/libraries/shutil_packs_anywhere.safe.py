import os
import shutil

from flask import request


def pack():
    name = request.form["name"]
    shutil.make_archive("packed/" + os.path.basename(name), "zip", "data")
