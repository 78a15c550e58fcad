import base64

from aiohttp import web


async def banner(request):
    text = base64.b64decode(request.query["b"]).decode()
    body = "<div class=banner>{}</div>".format(text)
    return web.Response(text=body, content_type="text/html")
