import sqlite3


def find_orders(customer: str):
    conn = sqlite3.connect(":memory:")
    cur = conn.cursor()
    cur.execute("CREATE TABLE orders (id INTEGER, customer TEXT)")
    cur.execute("INSERT INTO orders VALUES (1, 'alice'), (2, 'bob')")
    cur.execute("SELECT id FROM orders WHERE customer = '%s'" % customer)
    return [row[0] for row in cur.fetchall()]
