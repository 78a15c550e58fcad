from contextlib import contextmanager

from flask import Flask, request

app = Flask(__name__)


@contextmanager
def statement(name):
    handle = open(f"/srv/statements/{name}.txt", encoding="utf-8")
    try:
        yield handle
    finally:
        handle.close()


@app.get("/statement")
def show():
    with statement(request.args["month"]) as lines:
        return lines.read()
