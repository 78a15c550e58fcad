from flask import Flask, request

app = Flask(__name__)


@app.route("/position-size")
def position_size():
    formula = request.args.get("formula", "balance * 0.01")
    balance = 10_000
    return {"size": eval(formula, {"balance": balance})}
