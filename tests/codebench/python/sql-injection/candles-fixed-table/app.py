from bottle import Bottle, request

from queries import table_for
from storage import run

app = Bottle()


@app.get("/candles")
def candles():
    table = table_for(request.query.interval)
    return {"candles": run(f"SELECT ts, o, h, l, c FROM {table} LIMIT 100")}
