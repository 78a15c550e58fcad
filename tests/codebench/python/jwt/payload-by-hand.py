import base64
import json

from flask import Flask, abort, request

app = Flask(__name__)


@app.get("/admin")
def admin():
    _, payload, _ = request.headers["Authorization"].split(" ")[1].split(".")
    claims = json.loads(base64.urlsafe_b64decode(payload + "=="))
    if not claims.get("admin"):
        abort(403)
    return {"secret": 42}
