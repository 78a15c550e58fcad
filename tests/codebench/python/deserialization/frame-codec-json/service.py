from aiohttp import web

from codec import Codec


async def receive(request):
    frame = Codec("json").decode(await request.read())
    return web.json_response({"rows": len(frame)})


app = web.Application()
app.router.add_post("/frame", receive)
