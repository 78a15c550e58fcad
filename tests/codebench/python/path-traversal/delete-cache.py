import os

import tornado.web


class CacheHandler(tornado.web.RequestHandler):
    def delete(self, *args):
        key, *_ = args
        os.remove("/var/cache/desk/" + key)
        self.set_status(204)


app = tornado.web.Application([(r"/cache/(.+)", CacheHandler)])
