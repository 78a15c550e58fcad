import subprocess

from aiohttp import web


async def notify(request):
    text = (await request.read())[:200]
    subprocess.run("wall", shell=True, input=text, check=False)
    return web.Response(status=202)
