import sqlite3


class ArticleRepository:
    def __init__(self, path=":memory:"):
        self.conn = sqlite3.connect(path)
        self.conn.execute("CREATE TABLE IF NOT EXISTS articles (id INTEGER PRIMARY KEY, title TEXT, views INTEGER)")
        self.conn.execute("INSERT INTO articles (title, views) VALUES ('Hello world', 3), ('Goodbye', 5)")

    def search(self, term):
        query = "SELECT title FROM articles WHERE title LIKE ? ORDER BY title"
        cursor = self.conn.cursor()
        cursor.execute(query, (f"%{term}%",))  # finding: sql-injection
        return [row[0] for row in cursor.fetchall()]

    def popular(self, minimum: int):
        rows = self.conn.execute(f"SELECT title FROM articles WHERE views >= {minimum}")  # ok: an integer
        return [row[0] for row in rows]
