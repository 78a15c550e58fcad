from tornado.web import RequestHandler

import macros


class Macro(RequestHandler):
    def post(self):
        self.write({"result": macros.run(self.get_argument("name"), self.get_argument("body"))})
