from aiohttp import web
from lxml import etree


def predicate(field):
    def build(value):
        return f"[{field}='{value}']"
    return build


async def lookup(request):
    code = request.query.get("code", "")
    if not code.isdigit():
        raise web.HTTPBadRequest()
    by_code = predicate("code")
    tree = etree.parse("/srv/desk.xml")
    hits = tree.xpath("/desk/account" + by_code(code))
    return web.json_response(len(hits))
