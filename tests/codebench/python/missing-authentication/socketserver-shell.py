import socketserver


class Control(socketserver.StreamRequestHandler):
    def handle(self):
        verb, _, argument = self.rfile.readline().decode().strip().partition(" ")
        if verb == "limit":
            self.server.engine.set_limit(int(argument))
        self.wfile.write(b"ok\n")


def run(engine):
    with socketserver.TCPServer(("", 7001), Control) as server:
        server.engine = engine
        server.serve_forever()
