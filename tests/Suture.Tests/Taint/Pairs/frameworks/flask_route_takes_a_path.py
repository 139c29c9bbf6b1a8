from flask import Flask

app = Flask(__name__)


@app.route("/logs/<path:name>")
def log(name):
    with open("/var/log/app/" + name) as file:  # sink: path
        return {"lines": file.readlines()}
