import html
from http.server import BaseHTTPRequestHandler
from urllib.parse import unquote


class Echo(BaseHTTPRequestHandler):
    def do_GET(self):
        name = unquote(self.path)
        self.wfile.write(("<p>" + html.escape(name)).encode())
