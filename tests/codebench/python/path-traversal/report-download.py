from flask import Flask, request, send_file

app = Flask(__name__)


@app.get("/reports")
def report():
    name = request.args["name"]
    return send_file(f"/srv/reports/{name}")
