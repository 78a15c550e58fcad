from bottle import request, route

from tickets import by_owner


@route("/tickets")
def tickets():
    owner = request.get_cookie("owner")
    return {"tickets": list(by_owner(owner))}
