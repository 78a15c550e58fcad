from flask import Flask, redirect, request, url_for

app = Flask(__name__)


@app.post("/settings")
def settings():
    tab = request.values.get("tab", "general")
    return redirect(url_for("settings", tab=tab))
