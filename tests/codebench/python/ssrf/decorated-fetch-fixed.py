import functools
import urllib.request

from bottle import request, route


def pinned(function):
    @functools.wraps(function)
    def call(address):
        return function("https://archive.desk.example/export.csv")
    return call


@pinned
def download(address):
    return urllib.request.urlopen(address, timeout=2).read()


@route("/import")
def load():
    return download(request.params["address"])
