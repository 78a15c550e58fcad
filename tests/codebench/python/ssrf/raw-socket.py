import socket

import tornado.web


class PortHandler(tornado.web.RequestHandler):
    def get(self):
        host, port = self.get_argument("target").rsplit(":", 1)
        with socket.create_connection((host, int(port)), timeout=2) as s:
            self.write({"banner": s.recv(80).decode("latin-1")})
