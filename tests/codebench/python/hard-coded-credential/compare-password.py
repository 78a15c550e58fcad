from bottle import HTTPError, request, route


@route("/admin/halt", method="POST")
def halt():
    if request.forms.get("password") == "halt-Desk#2031":
        return {"halted": True}
    raise HTTPError(401)
