from aiohttp import web
from lxml import etree


def predicate(field):
    def build(value):
        return f"[{field}='{value}']"
    return build


async def lookup(request):
    by_code = predicate("code")
    tree = etree.parse("/srv/desk.xml")
    hits = tree.xpath("/desk/account" + by_code(request.query.get("code")))
    return web.json_response(len(hits))
