from flask import Flask, redirect, request, url_for

app = Flask(__name__)


def back(default):
    candidates = [request.values.get("return_to"), default]
    return next(filter(None, candidates))


@app.post("/settings")
def settings():
    return redirect(back(url_for("settings")))
