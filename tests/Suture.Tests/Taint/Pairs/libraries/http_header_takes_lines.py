from http.server import BaseHTTPRequestHandler
from urllib.parse import quote, unquote


class Move(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(302)
        self.send_header("Location", unquote(self.path))  # sink: header
        self.end_headers()
