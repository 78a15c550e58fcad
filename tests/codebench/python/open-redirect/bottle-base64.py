import base64

from bottle import redirect, request, route


@route("/resume")
def resume():
    saved = base64.b64decode(request.query.get("at", ""))
    redirect(saved.decode("utf-8"))
