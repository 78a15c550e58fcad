from aiohttp import web

routes = web.RouteTableDef()


@routes.get("/track/{order}")
async def track(request):
    order = int(request.match_info["order"])
    raise web.HTTPFound(location=f"/orders/{order}?seen=1")
