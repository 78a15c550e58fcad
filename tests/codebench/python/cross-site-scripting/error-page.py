from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/convert")
def convert():
    amount = request.args.get("amount", "")
    try:
        return {"value": float(amount) * 1.09}
    except ValueError:
        return make_response(f"<b>{amount}</b> is not a number", 400)
