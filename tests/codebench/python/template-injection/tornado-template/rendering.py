from tornado.template import Template


async def render(source, /, **names):
    return Template(source).generate(**names)
