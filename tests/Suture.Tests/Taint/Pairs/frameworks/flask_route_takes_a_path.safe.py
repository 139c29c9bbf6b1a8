from flask import Flask

app = Flask(__name__)


@app.route("/logs/<int:name>")
def log(name):
    with open(f"/var/log/app/{name}") as file:
        return {"lines": file.readlines()}
