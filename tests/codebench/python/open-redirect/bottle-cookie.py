import base64

from bottle import redirect, request, route


@route("/resume")
def resume():
    saved = base64.b64decode(request.get_cookie("resume_at", ""))
    redirect(saved.decode("utf-8"))
