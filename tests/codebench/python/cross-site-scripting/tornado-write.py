import tornado.web


class SearchHandler(tornado.web.RequestHandler):
    def get(self):
        term = self.get_query_argument("q", "")
        found = []
        self.write("<p>%d results for %s</p>" % (len(found), term))
