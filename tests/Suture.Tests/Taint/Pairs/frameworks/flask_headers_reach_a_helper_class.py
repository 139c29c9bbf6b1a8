import sqlite3

from flask import Flask, request

app = Flask(__name__)


class Visits:
    def __init__(self):
        self.connection = sqlite3.connect("visits.db")

    def add(self, agent):
        self.connection.execute("INSERT INTO visits VALUES ('%s')" % agent)  # sink: sql


@app.before_request
def count():
    Visits().add(request.headers.get("User-Agent"))
