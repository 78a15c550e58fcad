from flask import Flask, request, send_from_directory

app = Flask(__name__)


@app.get("/reports")
def report():
    return send_from_directory("/srv/reports", request.args["name"])
