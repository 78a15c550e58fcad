import ast

from flask import Flask, request

app = Flask(__name__)


@app.route("/levels")
def levels():
    values = ast.literal_eval(request.args.get("levels", "[]"))
    return {"levels": [float(v) for v in values]}
