import pickle

import tornado.web


class Preview(tornado.web.RequestHandler):
    def post(self):
        order = {"symbol": self.get_argument("symbol"), "lots": 1}
        copy = pickle.loads(pickle.dumps(order))
        copy["lots"] = 2
        self.write({"before": order, "after": copy})
