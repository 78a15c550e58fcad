from aiohttp import web
from mako.lookup import TemplateLookup

lookup = TemplateLookup(directories=["/srv/templates"])


async def alert(request):
    data = await request.post()
    kind = "long.mako" if data["side"] == "buy" else "short.mako"
    return web.Response(text=lookup.get_template(kind).render(note=data["note"]))


app = web.Application()
app.router.add_post("/alert", alert)
