import tornado.web
from tornado.escape import xhtml_escape


class SearchHandler(tornado.web.RequestHandler):
    def get(self):
        term = xhtml_escape(self.get_query_argument("q", ""))
        found = []
        self.write("<p>%d results for %s</p>" % (len(found), term))
