"""A guest book as a first draft has it: 32 lines with a few flaws."""
import hashlib
import sqlite3
import subprocess

import yaml
from flask import Flask, request

app = Flask(__name__)
settings = yaml.load(open("settings.yml"), Loader=yaml.Loader)
db = sqlite3.connect(settings["database"], check_same_thread=False)


@app.route("/entries")
def entries():
    author = request.args.get("author", "")
    rows = db.execute("SELECT text FROM entries WHERE author = '%s'" % author)
    return "<br>".join(row[0] for row in rows)


@app.route("/ping")
def ping():
    host = request.args["host"]
    return subprocess.check_output("ping -c 1 " + host, shell=True)


def token(password):
    return hashlib.md5(password.encode()).hexdigest()


if __name__ == "__main__":
    app.run(host="0.0.0.0", debug=True)
