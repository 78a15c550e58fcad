import tornado.web
from lxml import etree


class Query:
    def __init__(self, value):
        self.value = value

    def path(self):
        raise NotImplementedError


class ById(Query):
    def path(self):
        return f"//*[@id='{self.value}']"


class Node(tornado.web.RequestHandler):
    def get(self):
        query: Query = ById(self.get_argument("id"))
        self.write({"n": len(etree.parse("/srv/t.xml").xpath(query.path()))})
