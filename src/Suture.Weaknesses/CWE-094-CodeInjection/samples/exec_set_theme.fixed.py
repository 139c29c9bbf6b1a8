from flask import Flask, request

app = Flask(__name__)
settings = {"theme": "light", "size": 12}


def set_theme(name):
    settings["theme"] = name


def scaled(size, factor=1):
    return size * factor


@app.route("/theme", methods=["POST"])
def theme():
    name = request.form.get("name", "light")
    set_theme(str(name))  # finding: code-injection
    return {"theme": settings["theme"]}


@app.route("/size/<int:factor>")
def size(factor):
    # An integer can not hold code
    return {"size": eval(f"scaled(12, {factor})")}  # ok: the route makes it an integer
