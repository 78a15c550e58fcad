import base64
import json

from flask import Flask, request

app = Flask(__name__)


@app.before_request
def restore():
    cookie = request.cookies.get("state")
    if cookie:
        request.state = json.loads(base64.urlsafe_b64decode(cookie))
