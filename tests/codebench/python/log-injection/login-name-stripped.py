import logging

from flask import Flask, request

app = Flask(__name__)


@app.post("/login")
def login():
    name = request.form["name"].replace("\r", "").replace("\n", "")
    logging.warning("failed login of " + name)
    return "", 401
