import pandas as pd
from flask import Blueprint, request

bp = Blueprint("trades", __name__)


@bp.get("/trades/filter")
def filtered():
    frame = pd.read_parquet("trades.parquet")
    symbol = request.args["symbol"]
    return frame.query("symbol == @symbol").to_json()
