import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/proxy")
def proxy():
    url = request.args.get("url")
    if not url:
        return "url missing", 400
    return requests.get(url, timeout=5).text
