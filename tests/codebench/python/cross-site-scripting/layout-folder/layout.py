def page(**parts):
    return "<html><title>" + parts["title"] + "</title><body>" + parts["body"] + "</body></html>"
