import hmac
import os
import socketserver


class Control(socketserver.StreamRequestHandler):
    def handle(self):
        mac, _, line = self.rfile.readline().strip().partition(b" ")
        expected = hmac.new(os.environb[b"CONTROL_KEY"], line, "sha256").hexdigest().encode()
        if not hmac.compare_digest(mac, expected):
            return
        self.server.engine.set_limit(int(line.decode().split()[1]))


def run(engine):
    with socketserver.TCPServer(("127.0.0.1", 7001), Control) as server:
        server.engine = engine
        server.serve_forever()
