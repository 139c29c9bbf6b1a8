"""A small to-do service."""
from flask import Flask, jsonify, request

app = Flask(__name__)
todos = [{"id": 1, "title": "Buy milk", "done": False}]


@app.route("/todos", methods=["GET"])
def list_todos():
    return jsonify(todos)


@app.route("/todos", methods=["POST"])
def add_todo():
    """Add an entry and return it."""
    data = request.get_json()
    todo = {"id": len(todos) + 1, "title": data["title"], "done": False}
    todos.append(todo)
    return jsonify(todo), 201


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=8080, debug=False)  # finding: debug-mode
