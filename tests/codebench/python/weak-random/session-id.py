import random

from flask import Flask, make_response

app = Flask(__name__)


@app.post("/login")
def login():
    session_id = "%032x" % random.getrandbits(128)
    answer = make_response("", 204)
    answer.set_cookie("session_id", session_id, secure=True, httponly=True, samesite="Lax")
    return answer
