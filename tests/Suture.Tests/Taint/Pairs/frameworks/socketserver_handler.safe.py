import socketserver
import sqlite3


class Lookup(socketserver.StreamRequestHandler):
    def handle(self):
        key = self.rfile.readline().decode().strip()
        rows = sqlite3.connect("kv.db").execute("SELECT v FROM kv WHERE k = ?", [key])
        self.wfile.write(str(rows.fetchone()).encode())
