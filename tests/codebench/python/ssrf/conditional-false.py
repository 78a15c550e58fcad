import requests
from flask import Flask, request

app = Flask(__name__)
DEBUG_FEEDS = False


@app.get("/feed")
def feed():
    custom = request.args.get("source")
    url = custom if DEBUG_FEEDS and custom else "https://feeds.desk.example/latest"
    return requests.get(url, timeout=3).text
