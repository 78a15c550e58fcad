import base64

from aiohttp import web


async def banner(request):
    text = base64.b64decode(request.query["b"]).decode()
    return web.Response(text=f"<{text}>", content_type="text/plain")
