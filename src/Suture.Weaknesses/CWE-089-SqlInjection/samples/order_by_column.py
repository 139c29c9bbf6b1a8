import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.route("/products")
def products():
    order = request.args.get("sort", "name")
    conn = sqlite3.connect("shop.db")
    # A column name can not be a parameter: no repair can know which ones are meant.
    rows = conn.execute(f"SELECT name, price FROM products ORDER BY {order}").fetchall()  # finding: sql-injection
    conn.close()
    return jsonify(rows)
