import sqlite3
import sys

connection = sqlite3.connect("words.db")
for line in sys.stdin:
    word = line.strip()
    connection.execute("INSERT INTO words VALUES (?)", [word])
connection.commit()
