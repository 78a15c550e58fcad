import hashlib
import os

from flask import Flask, request

app = Flask(__name__)


@app.post("/users")
def create():
    salt = os.urandom(16)
    key = hashlib.scrypt(request.form["password"].encode(), salt=salt, n=2**14, r=8, p=1)
    return {"hash": salt.hex() + key.hex()}
