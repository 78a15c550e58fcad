import html


def page(**parts):
    safe = {key: html.escape(value) for key, value in parts.items()}
    return "<html><title>" + safe["title"] + "</title><body>" + safe["body"] + "</body></html>"
