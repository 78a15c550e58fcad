import bottle


@bottle.post("/card")
def card():
    title = bottle.request.forms.title
    return bottle.template("<h2>" + title + "</h2><p>{{body}}</p>", body="")
