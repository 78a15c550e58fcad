import tornado.web
from rendering import render


class Widget(tornado.web.RequestHandler):
    async def post(self):
        self.finish(await render(self.get_body_argument("widget"), lots=2))
