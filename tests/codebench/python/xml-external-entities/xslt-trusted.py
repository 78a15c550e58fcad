from flask import Flask, request
from lxml import etree

app = Flask(__name__)
RULES = etree.parse("/srv/rules.xml", etree.XMLParser(load_dtd=True))


@app.post("/transform")
def transform():
    parser = etree.XMLParser(resolve_entities=False)
    parser.feed(request.get_data())
    return etree.tostring(etree.XSLT(RULES)(parser.close()))
