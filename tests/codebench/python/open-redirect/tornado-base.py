import tornado.web


class Base(tornado.web.RequestHandler):
    def go(self, default="/"):
        self.redirect(self.get_argument("to", default))


class Logout(Base):
    def get(self):
        self.clear_cookie("sid")
        self.go("/bye")
