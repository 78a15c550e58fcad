import os

import tornado.web


class CacheHandler(tornado.web.RequestHandler):
    def delete(self, key):
        try:
            number = int(key)
        except ValueError:
            self.send_error(400)
            return
        os.remove(f"/var/cache/desk/{number}")
        self.set_status(204)


app = tornado.web.Application([(r"/cache/(.+)", CacheHandler)])
