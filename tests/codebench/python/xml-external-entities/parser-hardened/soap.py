from aiohttp import web

from xmlparsing import parse


async def call(request):
    envelope = parse(await request.read())
    return web.Response(text=envelope.tag)


app = web.Application()
app.router.add_post("/soap", call)
