#!/usr/bin/env python3
"""Update the stock of a product from the command line."""
import sys

import psycopg2


def update_stock(sku, amount, warehouse):
    conn = psycopg2.connect(dbname='inventory', user='stock')
    cur = conn.cursor()
    sql = "UPDATE stock SET amount = %s, note = '100%% counted' WHERE sku = %s AND warehouse = %s"
    cur.execute(sql, (amount, sku, warehouse))  # finding: sql-injection
    conn.commit()
    cur.close()
    conn.close()


if __name__ == '__main__':
    update_stock(sys.argv[1], sys.argv[2], sys.argv[3])
