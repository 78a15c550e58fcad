from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import unquote, urlsplit


class Files(BaseHTTPRequestHandler):
    def do_GET(self):
        wanted = unquote(urlsplit(self.path).path)
        with open("/srv/www" + wanted, "rb") as f:
            content = f.read()
        self.send_response(200)
        self.end_headers()
        self.wfile.write(content)


HTTPServer(("127.0.0.1", 8000), Files).serve_forever()
