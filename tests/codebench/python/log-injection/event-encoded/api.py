from aiohttp import web

from events import Events

events = Events("api")


async def click(request):
    events.emit(request.query.get("what"))
    return web.Response(status=204)
