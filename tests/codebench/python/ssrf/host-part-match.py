import aiohttp
from aiohttp import web


async def quote(request):
    match request.match_info["region"]:
        case "eu":
            host = "eu.quotes.example"
        case "us":
            host = "us.quotes.example"
        case _:
            raise web.HTTPNotFound()
    async with aiohttp.ClientSession() as session:
        async with session.get(f"https://{host}/last") as answer:
            return web.json_response(await answer.json())


app = web.Application()
app.router.add_get("/quote/{region}", quote)
