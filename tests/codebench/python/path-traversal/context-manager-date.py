from contextlib import contextmanager
from datetime import date

from flask import Flask, request

app = Flask(__name__)


@contextmanager
def statement(day):
    handle = open(f"/srv/statements/{day:%Y-%m}.txt", encoding="utf-8")
    try:
        yield handle
    finally:
        handle.close()


@app.get("/statement")
def show():
    with statement(date.fromisoformat(request.args["month"] + "-01")) as lines:
        return lines.read()
