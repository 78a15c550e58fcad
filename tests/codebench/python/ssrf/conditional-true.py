import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/feed")
def feed():
    custom = request.args.get("source")
    url = custom if custom else "https://feeds.desk.example/latest"
    return requests.get(url, timeout=3).text
