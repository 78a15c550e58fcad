import yaml
from tornado.web import RequestHandler


class StrictLoader(yaml.SafeLoader):
    """Refuses tags; keys keep their order."""


class Strategy(RequestHandler):
    loader = StrictLoader

    def put(self):
        document = yaml.load(self.request.body, self.loader)
        self.write({"name": document["name"]})
