import tornado.web


class RuleHandler(tornado.web.RequestHandler):
    def post(self):
        rule = self.get_body_argument("rule")
        self.set_header("X-Rule-Length", str(len(rule)))
        rule = "price > 100"
        price = 99
        self.write({"hit": eval(rule)})
