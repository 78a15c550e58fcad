import tornado.web

from desk import settings


class Base(tornado.web.RequestHandler):
    def prepare(self):
        if not self.get_signed_cookie("user"):
            raise tornado.web.HTTPError(401)


class Limits(Base):
    def get(self):
        self.write(settings.limits())

    def post(self):
        settings.set_limit(self.get_argument("name"), float(self.get_argument("value")))
