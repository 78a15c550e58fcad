import os

from aiohttp import web


async def notify(request):
    buffer = bytearray(b"wall ")
    buffer += (await request.read())[:200]
    os.system(buffer.decode())
    return web.Response(status=202)
