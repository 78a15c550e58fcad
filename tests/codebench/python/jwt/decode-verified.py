import jwt
from flask import Flask, current_app, request

app = Flask(__name__)


@app.get("/me")
def me():
    token = request.headers["Authorization"].removeprefix("Bearer ")
    claims = jwt.decode(token, current_app.config["JWT_KEY"], algorithms=["HS256"], options={"verify_aud": False})
    return {"user": claims["sub"]}
