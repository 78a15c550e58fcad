from aiohttp import web
from jinja2 import DictLoader, Environment

env = Environment(loader=DictLoader({"news.html": "<h2>{{ headline }}</h2>"}), autoescape=False)


async def news(request):
    text = env.get_template("news.html").render(headline=request.query["h"])
    return web.Response(text=text, content_type="text/html")
