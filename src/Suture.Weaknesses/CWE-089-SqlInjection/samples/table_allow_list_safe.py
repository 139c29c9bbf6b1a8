import logging
import sqlite3

from flask import Flask, abort, jsonify, request

app = Flask(__name__)
log = logging.getLogger(__name__)
TABLES = {"users", "orders", "invoices"}
COLUMNS = {"name": "name", "date": "created_at"}


@app.route("/export/<table>")
def export(table):
    if table not in TABLES:
        abort(404)
    order = COLUMNS.get(request.args.get("sort"), "id")
    page = int(request.args.get("page", "0"))
    conn = sqlite3.connect("app.db")
    rows = conn.execute(f"SELECT * FROM {table} ORDER BY {order} LIMIT 50 OFFSET {page * 50}").fetchall()  # ok: allow-lists and an integer
    conn.close()
    return jsonify(rows)


@app.route("/note", methods=["POST"])
def note():
    text = request.form["text"]
    log.info("SELECT a note: %s", text)  # ok: logged, not executed
    query = "INSERT INTO notes (text) VALUES (?)"
    with sqlite3.connect("app.db") as conn:
        conn.execute(query, (text,))  # ok: parameterised
    message = f"Select any note from the list, or update '{text}'"  # ok: English
    return message
