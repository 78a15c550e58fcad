from authlib.jose import JsonWebToken
from flask import Flask, abort, current_app, request

app = Flask(__name__)
reader = JsonWebToken(["RS256"])


@app.get("/admin")
def admin():
    claims = reader.decode(request.headers["Authorization"].split(" ")[1], current_app.config["JWKS"])
    claims.validate()
    if not claims.get("admin"):
        abort(403)
    return {"secret": 42}
