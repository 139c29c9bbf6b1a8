import hmac
import pickle
from http.server import BaseHTTPRequestHandler


class Work(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if not body:
            return
        self.server.take(pickle.loads(body))  # sink: deserialize
