def orders(cursor, user, limit):
    # ruleid: sql-built-from-parts
    cursor.execute(f"SELECT * FROM orders WHERE user = {user}")
    # ruleid: sql-built-from-parts
    cursor.execute("SELECT * FROM orders WHERE user = " + user, [])
    # ruleid: sql-built-from-parts
    cursor.executemany("SELECT * FROM %s" % user, rows)
    # ruleid: sql-built-from-parts
    rows = cursor.execute("SELECT {}".format(user)).fetchall()
    # ok: sql-built-from-parts
    cursor.execute("SELECT * FROM orders WHERE user = ?", (user,))
    # ok: sql-built-from-parts
    cursor.execute(QUERY, (user,))
    # ok: sql-built-from-parts
    cursor.execute("SELECT * " + "FROM orders")
    return rows


# ok: sql-built-from-parts
database.execute("SELECT " + column)
