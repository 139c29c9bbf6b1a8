import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.route('/orders/<customer>')
def orders(customer):
    status = request.args.get('status', 'open')
    db = sqlite3.connect('orders.db')
    sql = 'SELECT id, total FROM orders WHERE customer = ? AND status = ?'
    rows = db.execute(sql, (customer, status)).fetchall()  # finding: sql-injection
    db.close()
    return {'orders': [{'id': r[0], 'total': r[1]} for r in rows]}


@app.route('/orders/count')
def count():
    db = sqlite3.connect('orders.db')
    total = db.execute('SELECT COUNT(*) FROM orders').fetchone()[0]  # ok: a constant
    db.close()
    return {'total': total}
