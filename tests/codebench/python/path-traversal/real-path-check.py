import os

from bottle import HTTPError, request, route

BASE = "/srv/public"


@route("/asset")
def asset():
    path = os.path.realpath(os.path.join(BASE, request.query.file))
    if not path.startswith(BASE + os.sep):
        raise HTTPError(403)
    return open(path, "rb")
