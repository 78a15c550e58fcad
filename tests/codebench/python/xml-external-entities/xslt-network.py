from flask import Flask, request
from lxml import etree

app = Flask(__name__)


@app.post("/transform")
def transform():
    parser = etree.XMLParser(dtd_validation=True, no_network=False, resolve_entities=True)
    parser.feed(request.get_data())
    return etree.tostring(parser.close())
