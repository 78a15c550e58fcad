import os

from bottle import HTTPError, request, route, static_file

BASE = "/srv/public"


@route("/asset")
def asset():
    path = os.path.join(BASE, request.query.file)
    if not path.startswith(BASE):
        raise HTTPError(403)
    return open(path, "rb")
