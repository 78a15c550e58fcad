from bottle import get, request

from directory import Directory


@get("/phone")
def phone():
    directory = Directory()
    directory.add("cn", request.query.who)
    return directory.lookup()
