from bottle import Bottle, request

from queries import candle_query
from storage import run

app = Bottle()


@app.get("/candles")
def candles():
    return {"candles": run(candle_query(request.query.pair, limit=100))}
