import yaml
from tornado.web import RequestHandler


class Strategy(RequestHandler):
    loader = yaml.Loader

    def put(self):
        document = yaml.load(self.request.body, self.loader)
        self.write({"name": document["name"]})
