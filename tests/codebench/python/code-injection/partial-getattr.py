import math
from functools import partial

from aiohttp import web

ALLOWED = frozenset({"sqrt", "log", "exp"})


async def call(request):
    data = await request.json()
    if (name := data["fn"]) not in ALLOWED:
        raise web.HTTPBadRequest()
    run = partial(getattr(math, name), float(data["x"]))
    return web.json_response({"y": run()})


app = web.Application()
app.router.add_post("/call", call)
