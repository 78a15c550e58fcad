import logging

import tornado.web

log = logging.getLogger("orders")


class Orders(tornado.web.RequestHandler):
    def post(self):
        note = bytearray(self.get_body_argument("note"), "utf-8")
        try:
            text = note.decode("ascii")
        except UnicodeDecodeError:
            text = note.decode("latin-1")
        log.error("order rejected: %s", text)
