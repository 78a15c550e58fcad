from io import StringIO
from xml.dom import minidom
from xml.sax import make_parser
from xml.sax.handler import feature_external_ges

from bottle import request, route


def parser(external=True):
    p = make_parser()
    p.setFeature(feature_external_ges, external)
    return p


@route("/prices", method="POST")
def prices():
    text = request.body.read().decode()
    dom = minidom.parse(StringIO(text), parser(external=False))
    return str(len(dom.getElementsByTagName("price")))
