import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/login")
def login():
    name = request.form["name"]
    logging.warning("failed login of " + name)
    return "", 401
