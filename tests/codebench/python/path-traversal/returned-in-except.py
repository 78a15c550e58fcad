from bottle import HTTPError, request, route


@route("/doc")
def doc():
    wanted = request.query.doc
    try:
        name = f"{int(wanted):06d}.txt"
    except ValueError:
        return HTTPError(400)
    with open("/srv/docs/" + name) as f:
        return f.read()
