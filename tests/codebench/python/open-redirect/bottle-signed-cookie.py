import os

from bottle import redirect, request, route


@route("/resume")
def resume():
    saved = request.get_cookie("resume_at", secret=os.environ["COOKIE_SECRET"])
    redirect(saved if saved in ("/orders", "/positions") else "/")
