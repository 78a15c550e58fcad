from flask import Flask, request

app = Flask(__name__)


class Rule:
    def __init__(self, text, names=None):
        self.text = text
        self.names = names or {}

    def __call__(self, **values):
        return eval(self.text, {}, {**self.names, **values})


@app.post("/signal")
def signal():
    payload = request.get_json(force=True)
    return {"fire": bool(Rule(payload["rule"])(price=payload["price"]))}
