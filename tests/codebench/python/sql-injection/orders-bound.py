import sqlite3

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/orders")
def orders():
    symbol = request.args.get("symbol", "EURUSD")
    db = sqlite3.connect("orders.db")
    rows = db.execute("SELECT id, price FROM orders WHERE symbol = ?", (symbol,)).fetchall()
    return jsonify(rows)
