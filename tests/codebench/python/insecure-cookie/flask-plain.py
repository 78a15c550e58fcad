from flask import Flask, make_response

app = Flask(__name__)


@app.post("/login")
def login():
    answer = make_response("welcome")
    answer.set_cookie("session_token", "opaque", httponly=True, samesite="Strict")
    return answer
