import pymysql


def find_tickets(title=None, owner=None, limit=20):
    conn = pymysql.connect(host="localhost", user="helpdesk", database="helpdesk")
    query = "SELECT id, title FROM tickets WHERE 1 = 1"
    if title:
        query += " AND title = '" + title + "'"
    if owner:
        query += f" AND owner = '{owner}'"
    query += " ORDER BY id DESC"
    try:
        with conn.cursor() as cursor:
            cursor.execute(query)  # finding: sql-injection
            return cursor.fetchmany(limit)
    finally:
        conn.close()
