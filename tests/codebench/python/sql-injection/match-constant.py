import sqlite3

from flask import Flask, request

app = Flask(__name__)


@app.get("/alerts")
def alerts():
    name = request.args.get("filter", "")
    mode = "strict"
    match mode:
        case "raw":
            condition = name
        case "strict" | "default":
            condition = "closed_at IS NULL"
        case _:
            condition = name
    con = sqlite3.connect("alerts.db")
    return {"alerts": con.execute("SELECT id FROM alerts WHERE " + condition).fetchall()}
