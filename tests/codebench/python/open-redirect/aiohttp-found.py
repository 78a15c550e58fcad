from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/track")
async def track(request):
    if (url := request.query.get("url")) is None:
        return web.Response(status=400)
    raise web.HTTPFound(location=url)
