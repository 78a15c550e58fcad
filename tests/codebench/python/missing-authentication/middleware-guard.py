from aiohttp import web

from desk import engine, tokens

routes = web.RouteTableDef()


@web.middleware
async def authenticate(request, handler):
    if not tokens.valid(request.headers.get("Authorization", "")):
        raise web.HTTPUnauthorized()
    return await handler(request)


@routes.post("/admin/positions/close")
async def close_all(request):
    data = await request.json()
    await engine.close(data["account"])
    return web.json_response({"closed": True})


app = web.Application(middlewares=[authenticate])
app.add_routes(routes)
