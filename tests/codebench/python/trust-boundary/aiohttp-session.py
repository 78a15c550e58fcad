from aiohttp import web
from aiohttp_session import get_session


async def switch(request):
    session = await get_session(request)
    data = await request.json()
    limits = [100, data["limit"]]
    _, session["limit"] = limits
    return web.json_response({"ok": True})
