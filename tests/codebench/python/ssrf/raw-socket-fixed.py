import socket

import tornado.web

GATEWAYS = [("10.20.0.5", 4001), ("10.20.0.6", 4001)]


class PortHandler(tornado.web.RequestHandler):
    def get(self):
        index = int(self.get_argument("gateway", "0")) % len(GATEWAYS)
        with socket.create_connection(GATEWAYS[index], timeout=2) as s:
            self.write({"banner": s.recv(80).decode("latin-1")})
