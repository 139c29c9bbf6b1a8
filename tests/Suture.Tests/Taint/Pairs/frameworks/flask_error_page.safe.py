from flask import Flask, abort, jsonify, make_response, request

app = Flask(__name__)


@app.route("/item")
def item():
    name = request.args["name"]
    return make_response(jsonify(missing=name), 404)
