import cgi
import sqlite3

form = cgi.FieldStorage()
name = form.getvalue("name")
cursor = sqlite3.connect("people.db").cursor()
cursor.execute("SELECT phone FROM people WHERE name = ?", (name,))
print(cursor.fetchone())
