from aiohttp import web
from mako.template import Template


async def alert(request):
    data = await request.post()
    fields = dict(data)
    text = Template(fields["format"]).render(price=1.0841)
    return web.Response(text=text)


app = web.Application()
app.router.add_post("/alert", alert)
