import sqlite3

from flask import Blueprint, jsonify, request

orders = Blueprint("orders", __name__)


@orders.post("/orders/search")
def search():
    wanted = request.get_json()["status"]
    rows = sqlite3.connect("shop.db").execute("SELECT id FROM orders WHERE status = '" + wanted + "'")  # sink: sql
    return jsonify(rows.fetchall())
