import sqlite3
import sys

connection = sqlite3.connect("words.db")
for line in sys.stdin:
    word = line.strip()
    connection.execute(f"INSERT INTO words VALUES ('{word}')")  # sink: sql
connection.commit()
