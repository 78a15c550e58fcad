import json
import logging

import tornado.web

log = logging.getLogger("orders")


class Orders(tornado.web.RequestHandler):
    def post(self):
        note = self.get_body_argument("note")
        log.error("order rejected: %s", json.dumps({"note": note}))
