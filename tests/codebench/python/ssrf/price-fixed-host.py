import requests
from flask import Flask, request

app = Flask(__name__)


@app.get("/price")
def price():
    pair = request.args.get("pair", "BTCUSD")
    answer = requests.get("https://api.exchange.example/v1/ticker", params={"pair": pair}, timeout=5)
    return answer.json()
