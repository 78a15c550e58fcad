from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Short(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        (target,) = query.get("u", ["/"])
        self.send_response(302)
        self.send_header("Location", target)
        self.end_headers()
