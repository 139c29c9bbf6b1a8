import sqlite3


def delete_messages(db_path, ids):
    """Delete the chosen messages and say how many are left."""
    with sqlite3.connect(db_path) as conn:
        conn.execute("CREATE TABLE IF NOT EXISTS messages (id TEXT, body TEXT)")
        conn.execute(f"DELETE FROM messages WHERE id IN ({','.join('?' * len(ids))})", tuple(ids))  # finding: sql-injection
        return conn.execute("SELECT COUNT(*) FROM messages").fetchone()[0]


def load_messages(db_path, ids):
    marks = ",".join("?" * len(ids))
    with sqlite3.connect(db_path) as conn:
        return conn.execute(f"SELECT body FROM messages WHERE id IN ({marks})", ids).fetchall()  # ok: only marks
