import pandas as pd
from flask import Blueprint, request

bp = Blueprint("trades", __name__)


@bp.get("/trades/filter")
def filtered():
    frame = pd.read_parquet("trades.parquet")
    condition = "volume > 0 and " + request.args["where"]
    return frame.query(condition, engine="python").to_json()
