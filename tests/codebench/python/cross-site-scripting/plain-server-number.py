from http.server import BaseHTTPRequestHandler
from urllib.parse import parse_qs, urlsplit


class Echo(BaseHTTPRequestHandler):
    def do_GET(self):
        query = parse_qs(urlsplit(self.path).query)
        lots = float(query.get("lots", ["0"])[0])
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(f"<p>{lots:.2f} lots</p>".encode())
