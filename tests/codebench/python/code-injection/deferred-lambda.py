import tornado.web

QUEUE = []


class RuleHandler(tornado.web.RequestHandler):
    def post(self):
        rule = self.get_body_argument("rule")
        QUEUE.append(lambda price: eval(rule))
        self.write({"queued": len(QUEUE)})

    def put(self):
        self.write({"hits": [check(100.0) for check in QUEUE]})
