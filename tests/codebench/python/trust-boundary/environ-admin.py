from flask import Flask, request, session

app = Flask(__name__)


@app.get("/sso")
def sso():
    user, groups = request.headers["X-User"], request.args.getlist("group")
    session["identity"] = dict(user=user, groups=groups)
    return "ok"
