import logging

from flask import Flask, request

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.post("/login")
def login():
    user, password = request.form["user"], request.form["password"]
    log.info("login %s with %s", user, password)
    return "", 204
