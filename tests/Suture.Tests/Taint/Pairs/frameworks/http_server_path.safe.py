from http.server import BaseHTTPRequestHandler


class Files(BaseHTTPRequestHandler):
    def do_GET(self):
        with open("." + self.server_version, "rb") as file:
            self.send_response(200)
            self.end_headers()
            file.readinto(bytearray(10))
