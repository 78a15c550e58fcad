from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler


class Login(BaseHTTPRequestHandler):
    def do_POST(self):
        cookie = SimpleCookie()
        cookie["sid"] = self.server.new_session()
        cookie["sid"]["httponly"] = True
        self.send_response(204)
        self.send_header("Set-Cookie", cookie["sid"].OutputString())
        self.end_headers()
