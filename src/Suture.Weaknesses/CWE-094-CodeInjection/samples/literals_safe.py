import ast
import json
import re
import sys

from flask import Flask, request

app = Flask(__name__)
DEBUG_EXPRESSION = "1 + 1"


@app.route("/points")
def points():
    """Read a list of points from the query string."""
    return {"points": ast.literal_eval(request.args["points"])}  # ok: literals only


@app.route("/search")
def search():
    pattern = re.compile(r"^[a-z]+$")  # ok: not the builtin
    word = request.args.get("word", "")
    if not pattern.match(word):
        return {"found": []}
    print("eval(", word, ")")  # ok: printed
    return {"found": [word]}


@app.route("/settings", methods=["POST"])
def settings():
    return json.loads(request.data)


if __name__ == "__main__":
    print(eval(DEBUG_EXPRESSION))  # ok: a constant
    print(eval("len(sys.argv) + 1"))  # ok: a constant
    module = __import__("platform")  # ok: a constant
    print(module.system(), sys.version)
