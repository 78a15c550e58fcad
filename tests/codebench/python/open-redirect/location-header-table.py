import json
from http.server import BaseHTTPRequestHandler
from pathlib import Path

LINKS = json.loads(Path("/etc/short/links.json").read_text())


class Short(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(302)
        self.send_header("Location", LINKS.get(self.path, "/"))
        self.end_headers()
