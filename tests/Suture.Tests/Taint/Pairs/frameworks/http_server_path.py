from http.server import BaseHTTPRequestHandler


class Files(BaseHTTPRequestHandler):
    def do_GET(self):
        with open("." + self.path, "rb") as file:  # sink: path
            self.send_response(200)
            self.end_headers()
            file.readinto(bytearray(10))
