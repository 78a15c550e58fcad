import asyncio

from aiohttp import web

UNITS = ("feed.service", "orders.service")


async def restart(request):
    form = await request.post()
    unit = form["unit"]
    if unit not in UNITS:
        return web.Response(status=404)
    process = await asyncio.create_subprocess_shell(f"systemctl restart {unit}")
    await process.wait()
    return web.Response(text=str(process.returncode))


app = web.Application()
app.router.add_post("/restart", restart)
