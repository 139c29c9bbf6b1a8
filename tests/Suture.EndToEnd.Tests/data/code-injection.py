from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/numbers")
def numbers():
    values = eval(request.args.get("values", "[]"))
    return jsonify(sorted(values))
