import tornado.web


class Base(tornado.web.RequestHandler):
    def go(self, target="/"):
        self.redirect(self.place(target))

    def place(self, target):
        return target


class Logout(Base):
    def place(self, target):
        return "/bye"

    def get(self):
        self.clear_cookie("sid")
        self.go(self.get_argument("to", "/"))
