import tornado.web
from lxml import etree


class Export(tornado.web.RequestHandler):
    def get(self):
        root = etree.Element("ledger")
        for name in self.get_arguments("name"):
            etree.SubElement(root, "row").text = name
        etree.XMLParser(resolve_entities=False)
        self.write(etree.tostring(root, pretty_print=True))
