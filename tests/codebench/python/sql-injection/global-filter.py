import sqlite3

from flask import Flask, request

app = Flask(__name__)
current = "1 = 1"


def remember():
    global current
    current = request.args.get("filter", current)


@app.get("/alerts")
def alerts():
    remember()
    con = sqlite3.connect("alerts.db")
    return {"alerts": con.execute(f"SELECT id FROM alerts WHERE {current}").fetchall()}
