import sqlite3
import sys

VERSION_TABLE = "schema_version"


def migrate(path, version):
    query = f"SELECT * FROM log WHERE text = '{version}'"
    query = "SELECT version FROM " + VERSION_TABLE  # the one above never runs
    conn = sqlite3.connect(path)
    current = conn.execute(query).fetchone()  # ok
    columns = ", ".join(["id", "name", "total"])
    conn.execute(f"CREATE TABLE IF NOT EXISTS report ({columns})")  # ok: constants
    conn.execute("INSERT INTO report (id, name, total) VALUES (:id, :name, :total)", {"id": version, "name": path, "total": 0})
    return current


if __name__ == "__main__":
    migrate(sys.argv[1], int(sys.argv[2]))
