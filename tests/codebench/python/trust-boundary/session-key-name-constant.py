from flask import Flask, request, session

app = Flask(__name__)


def remember(store, /, **pairs):
    for key, value in pairs.items():
        store[key] = value


@app.route("/remember")
def keep():
    local = {}
    remember(local, tenant=request.headers.get("X-Tenant"))
    remember(session, visits=1)
    return "ok"
