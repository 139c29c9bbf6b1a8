import os
import re
import shlex
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)
SERVICES = {"web": "nginx", "db": "postgresql"}


@app.route("/lines/<int:count>")
def lines(count):
    return os.popen(f"head -n {count} app.log | sort").read()  # ok: the route takes an integer only


@app.route("/port")
def port():
    number = int(request.args["port"])
    return subprocess.getoutput(f"ss -ltn | grep :{number}")  # ok: an integer


@app.route("/search")
def search():
    term = shlex.quote(request.args["term"])
    return subprocess.check_output("grep -c -- " + term + " app.log | cat", shell=True)  # ok: quoted


@app.route("/status")
def status():
    service = request.args.get("service")
    if service not in ("web", "db"):
        abort(400)
    os.system("service " + service + " status")  # ok: one of two words
    return "asked"


@app.route("/log/<name>")
def log(name):
    if not re.fullmatch(r"[a-z]+", name):
        abort(404)
    return os.popen(f"tail -n 5 {name}.log").read()  # ok: letters only
