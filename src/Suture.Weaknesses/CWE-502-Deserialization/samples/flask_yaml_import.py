import yaml
from flask import Flask, jsonify, request

app = Flask(__name__)
menu = {}


@app.route("/menu", methods=["POST"])
def import_menu():
    """Import a menu that was exported as YAML."""
    data = yaml.load(request.data, Loader=yaml.Loader)  # finding: unsafe-deserialization
    if not isinstance(data, dict):
        return jsonify({"error": "expected a mapping"}), 400
    menu.update(data)
    return jsonify({"dishes": sorted(menu)})


@app.route("/menu")
def show_menu():
    return jsonify(menu)
