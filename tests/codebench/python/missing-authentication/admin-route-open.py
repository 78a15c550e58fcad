from aiohttp import web

from desk import engine

routes = web.RouteTableDef()
GUARDS = {"halt": "admin"}


async def whoami(request):
    return web.json_response({"user": request.get("user")})


@routes.post("/admin/positions/close")
async def close_all(request):
    data = await request.json()
    await engine.close(data["account"])
    return web.json_response({"closed": True})


app = web.Application()
app.add_routes(routes)
app.router.add_get("/whoami", whoami)
