from flask import Flask, request

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "trader")
    return "<h1>Good morning, " + name + "</h1>"
