from functools import partial

from aiohttp import web


async def hook(request):
    data = await request.json()
    scope = {"balance": 0}
    run = partial(exec, data["hook"])
    run(scope)
    return web.json_response({"balance": scope["balance"]})


app = web.Application()
app.router.add_post("/hook", hook)
