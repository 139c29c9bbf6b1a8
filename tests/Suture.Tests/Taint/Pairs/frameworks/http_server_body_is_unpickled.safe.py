import hmac
import pickle
from http.server import BaseHTTPRequestHandler


class Work(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if not hmac.compare_digest(hmac.digest(b"key", body[32:], "sha256"), body[:32]):
            return
        self.server.take(pickle.loads(body))
