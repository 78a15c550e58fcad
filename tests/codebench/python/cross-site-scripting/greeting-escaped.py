from flask import Flask, request
from markupsafe import escape

app = Flask(__name__)


@app.route("/hello")
def hello():
    name = request.args.get("name", "trader")
    return f"<h1>Good morning, {escape(name)}</h1>"
