from tornado.template import Template

WIDGET = "<b>{{ name }}: {{ lots }}</b>"


async def render(source, /, **names):
    return Template(WIDGET).generate(name=source, **names)
