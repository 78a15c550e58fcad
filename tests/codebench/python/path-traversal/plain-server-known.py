from http.server import BaseHTTPRequestHandler, HTTPServer

PAGES = {"/": "index.html", "/status": "status.html"}


class Files(BaseHTTPRequestHandler):
    def do_GET(self):
        page = PAGES.get(self.path)
        if page is None:
            self.send_error(404)
            return
        with open("/srv/www/" + page, "rb") as f:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(f.read())


HTTPServer(("127.0.0.1", 8000), Files).serve_forever()
