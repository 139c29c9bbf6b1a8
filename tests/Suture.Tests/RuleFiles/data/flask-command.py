import os
import shlex

from flask import Flask, request

app = Flask(__name__)


def run(line):
    # ruleid: request-reaches-shell
    os.system("nice " + line)


def count(text):
    return str(len(text))


@app.route("/ping/<host>")
def ping(host):
    # ruleid: request-reaches-shell
    os.system(f"ping -c 1 {host}")
    # ok: request-reaches-shell
    os.system(f"ping -c 1 {shlex.quote(host)}")


@app.route("/ls")
def ls():
    folder = request.args.get("folder", ".")
    parts = ["ls", folder]
    run(" ".join(parts))
    # ruleid: request-reaches-shell
    os.popen("ls " + request.form["folder"], "r")
    # ok: request-reaches-shell
    os.system("head -n %d log" % int(request.args["lines"]))
    folder = "/tmp"
    # ok: request-reaches-shell
    os.system("ls " + folder)


def not_a_view(host):
    # ok: request-reaches-shell
    os.system("ping " + host)
