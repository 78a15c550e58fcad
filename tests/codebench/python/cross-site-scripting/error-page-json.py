from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/convert")
def convert():
    amount = request.args.get("amount", "")
    try:
        return {"value": float(amount) * 1.09}
    except ValueError:
        return jsonify(error=f"<b>{amount}</b> is not a number"), 400
