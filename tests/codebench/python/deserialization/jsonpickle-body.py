import jsonpickle
import tornado.web


class Preview(tornado.web.RequestHandler):
    def post(self):
        text = self.request.body.decode()
        order = jsonpickle.decode(text)
        self.write({"symbol": order.symbol})
