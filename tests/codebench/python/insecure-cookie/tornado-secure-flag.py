import tornado.web


class Login(tornado.web.RequestHandler):
    def post(self):
        user = self.get_argument("user")
        self.set_secure_cookie("user", user, httponly=True, secure=True, samesite="Strict")
        self.redirect("/")
