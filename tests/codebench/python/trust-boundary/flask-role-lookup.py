from flask import Flask, request, session

app = Flask(__name__)
ROLES = {"a": "viewer", "b": "trader"}


@app.post("/profile")
def profile():
    session["role"] = ROLES.get(request.form.get("plan"), "viewer")
    return "", 204
