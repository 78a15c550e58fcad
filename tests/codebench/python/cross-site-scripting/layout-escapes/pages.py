from bottle import request, route

from layout import page


@route("/profile")
def profile():
    return page(title="Profile", body=request.query.bio)
