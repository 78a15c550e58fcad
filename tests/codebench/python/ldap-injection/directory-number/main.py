from bottle import get, request

from directory import Directory


@get("/phone")
def phone():
    directory = Directory()
    directory.add("employeeNumber", int(request.query.who))
    return directory.lookup()
