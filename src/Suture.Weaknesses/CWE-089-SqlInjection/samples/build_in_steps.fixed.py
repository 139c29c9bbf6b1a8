import pymysql


def find_tickets(title=None, owner=None, limit=20):
    conn = pymysql.connect(host="localhost", user="helpdesk", database="helpdesk")
    query = "SELECT id, title FROM tickets WHERE 1 = 1"
    params = []
    if title:
        query += " AND title = %s"
        params.append(title)
    if owner:
        query += " AND owner = %s"
        params.append(owner)
    query += " ORDER BY id DESC"
    try:
        with conn.cursor() as cursor:
            cursor.execute(query, params)  # finding: sql-injection
            return cursor.fetchmany(limit)
    finally:
        conn.close()
