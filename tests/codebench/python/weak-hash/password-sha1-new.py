import hashlib

from flask import Flask, request

app = Flask(__name__)
ALGORITHM = "sha1"


@app.post("/users")
def create():
    h = hashlib.new(ALGORITHM)
    h.update(request.form["password"].encode())
    return {"hash": h.hexdigest()}
