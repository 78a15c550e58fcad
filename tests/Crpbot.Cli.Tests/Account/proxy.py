"""Forwards to a moto server but refuses, throttles or drops what it is told to.

Usage: proxy.py TARGET_PORT MODE [NAME...]. Prints its port, then serves. MODE: deny NAME... (AccessDenied in the protocol of the request),
throttle N (each operation is throttled N times before it is answered), die (closes the connection in the middle of each answer), hang (never answers).
"""
import http.client
import http.server
import re
import sys
import threading
import time

TARGET, MODE, NAMES = int(sys.argv[1]), sys.argv[2], sys.argv[3:]
lock, seen = threading.Lock(), {}


def operation(handler, body):
    target = handler.headers.get("X-Amz-Target")
    if target:
        return target.split(".")[-1]
    found = re.search(rb"(?:^|&)Action=(\w+)", body)
    return found.group(1).decode() if found else handler.command + " " + handler.path.split("?")[0]


def error(handler, code):
    if handler.headers.get("X-Amz-Target"):
        return "application/x-amz-json-1.1", f'{{"__type": "{code}", "message": "refused by the test"}}'
    if "x-www-form-urlencoded" in (handler.headers.get("Content-Type") or ""):
        return "text/xml", f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>refused by the test</Message></Error><RequestId>1</RequestId></ErrorResponse>"
    return "application/xml", f"<Error><Code>{code}</Code><Message>refused by the test</Message></Error>"


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def forward(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        name = operation(self, body)
        if MODE == "hang":
            time.sleep(600)
        if MODE == "deny" and name in NAMES:
            return self.answer(403, error(self, "AccessDeniedException" if self.headers.get("X-Amz-Target") else "AccessDenied"))
        if MODE == "throttle":
            with lock:
                seen[name] = seen.get(name, 0) + 1
            if seen[name] <= int(NAMES[0]):
                return self.answer(400, error(self, "ThrottlingException" if self.headers.get("X-Amz-Target") else "Throttling"))
        connection = http.client.HTTPConnection("127.0.0.1", TARGET, timeout=60)
        connection.request(self.command, self.path, body, dict(self.headers))
        answer = connection.getresponse()
        data = answer.read()
        self.send_response_only(answer.status)
        for key, value in answer.getheaders():
            if key.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(key, value)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if MODE == "die":
            self.wfile.write(data[: len(data) // 2])
            self.wfile.flush()
            self.connection.close()
            return
        if self.command != "HEAD":
            self.wfile.write(data)

    def answer(self, status, what):
        kind, text = what
        self.send_response_only(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text.encode())

    do_GET = do_POST = do_PUT = do_HEAD = do_DELETE = forward

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 512
    daemon_threads = True


server = Server(("127.0.0.1", 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
