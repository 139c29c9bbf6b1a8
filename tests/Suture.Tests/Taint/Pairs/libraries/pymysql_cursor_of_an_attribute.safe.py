import pymysql
from flask import request


class Store:
    def __init__(self):
        self.link = pymysql.connect(db="shop")

    def find(self):
        word = request.args.get("q")
        with self.link.cursor() as reader:
            reader.execute("SELECT * FROM goods WHERE name LIKE %s", ("%" + word + "%",))
            return reader.fetchall()
