#!/usr/bin/env python3
"""Forwards HTTP to a moto server and answers each request no sooner than a given delay; counts requests.

Usage: slow-proxy.py LISTEN_PORT TARGET_PORT DELAY_SECONDS. `GET /__count` answers the number of requests so far and sets it to 0.
"""
import http.client
import http.server
import sys
import threading
import time

PORT, TARGET, DELAY = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
lock, counted, local = threading.Lock(), [0], threading.local()


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def forward(self):
        if self.path == "/__count":
            with lock:
                body, counted[0] = str(counted[0]).encode(), 0
            return self.answer(200, [], body)
        began = time.monotonic()
        with lock:
            counted[0] += 1
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if not hasattr(local, "connection"):
            local.connection = http.client.HTTPConnection("127.0.0.1", TARGET, timeout=60)
        local.connection.request(self.command, self.path, body, dict(self.headers))
        answer = local.connection.getresponse()
        data = answer.read()
        time.sleep(max(0.0, DELAY - (time.monotonic() - began)))
        self.answer(answer.status, answer.getheaders(), data)

    def answer(self, status, headers, body):
        self.send_response_only(status)
        for name, value in headers:
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_HEAD = do_DELETE = forward

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 512
    daemon_threads = True


Server(("127.0.0.1", PORT), Handler).serve_forever()
