import aiohttp
from aiohttp import web


async def quote(request):
    region = request.match_info["region"]
    base = "https://%s.quotes.example" % region
    async with aiohttp.ClientSession() as session:
        async with session.get(base + "/last") as answer:
            return web.json_response(await answer.json())


app = web.Application()
app.router.add_get("/quote/{region:.+}", quote)
