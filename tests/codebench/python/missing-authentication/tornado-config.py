import tornado.web

from desk import settings


class Base(tornado.web.RequestHandler):
    def get_current_user(self):
        return self.get_signed_cookie("user")


class Limits(Base):
    @tornado.web.authenticated
    def get(self):
        self.write(settings.limits())

    def post(self):
        settings.set_limit(self.get_argument("name"), float(self.get_argument("value")))
