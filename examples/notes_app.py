"""A small notes service: list, search and add notes of a user."""
import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
DATABASE = "notes.db"


def get_db():
    """Open the database and make sure that the table exists."""
    conn = sqlite3.connect(DATABASE)
    conn.execute(
        "CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, owner TEXT, title TEXT, body TEXT)"
    )
    return conn


@app.route("/notes")
def list_notes():
    owner = request.args.get("owner", "")
    conn = get_db()
    cursor = conn.cursor()
    cursor.execute("SELECT id, title FROM notes WHERE owner = ? ORDER BY id", (owner,))
    return jsonify([{"id": row[0], "title": row[1]} for row in cursor.fetchall()])


@app.route("/notes/search")
def search_notes():
    owner = request.args.get("owner", "")
    term = request.args.get("q", "")
    conn = get_db()
    cursor = conn.cursor()
    cursor.execute(
        f"SELECT id, title FROM notes WHERE owner = '{owner}' AND title LIKE '%{term}%'"
    )
    return jsonify([{"id": row[0], "title": row[1]} for row in cursor.fetchall()])


@app.route("/notes", methods=["POST"])
def add_note():
    data = request.get_json()
    conn = get_db()
    conn.execute(
        "INSERT INTO notes (owner, title, body) VALUES (?, ?, ?)",
        (data["owner"], data["title"], data.get("body", "")),
    )
    conn.commit()
    return jsonify({"status": "created"}), 201


if __name__ == "__main__":
    app.run(host="127.0.0.1", port=5000, debug=True)
