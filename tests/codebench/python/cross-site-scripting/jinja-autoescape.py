from aiohttp import web
from jinja2 import DictLoader, Environment, select_autoescape

env = Environment(loader=DictLoader({"news.html": "<h2>{{ headline }}</h2>"}), autoescape=select_autoescape())


async def news(request):
    text = env.get_template("news.html").render(headline=request.query["h"])
    return web.Response(text=text, content_type="text/html")
