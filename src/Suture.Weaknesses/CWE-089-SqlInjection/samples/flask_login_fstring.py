import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)
DATABASE = "shop.db"


def get_connection():
    connection = sqlite3.connect(DATABASE)
    connection.row_factory = sqlite3.Row
    return connection


@app.route("/login", methods=["POST"])
def login():
    """Log a customer in."""
    email = request.form["email"]
    pin = request.form.get("pin", "")

    connection = get_connection()
    cursor = connection.cursor()
    # Look the customer up by e-mail and PIN
    cursor.execute(f"SELECT id, name FROM customers WHERE email = '{email}' AND pin = '{pin}'")  # finding: sql-injection
    row = cursor.fetchone()
    connection.close()

    if row is None:
        return jsonify({"error": "unknown customer"}), 401
    return jsonify({"id": row[0], "name": row[1]})


if __name__ == "__main__":
    app.run()
