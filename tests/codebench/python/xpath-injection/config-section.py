import configparser

import tornado.web
from lxml import etree


class Lookup(tornado.web.RequestHandler):
    def get(self):
        conf = configparser.ConfigParser()
        conf.add_section("query")
        conf.set("query", "node", self.get_argument("node"))
        conf.set("query", "root", "desk")
        tree = etree.parse("/srv/desk.xml")
        self.write({"n": len(tree.xpath("//" + conf.get("query", "node")))})
