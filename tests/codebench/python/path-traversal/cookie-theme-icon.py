import pathlib

from aiohttp import web


async def theme(request):
    chosen = request.cookies.get("theme", "light")
    folder = pathlib.Path("/srv/themes")
    files = {"css": folder / chosen / "main.css", "icon": folder / "icon.svg"}
    return web.FileResponse(files["icon"])
