from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)


@app.get("/sum")
def total():
    field = request.args["field"]
    script = "function() { emit(this.desk, this.%s); }" % field
    db = MongoClient().desk
    return db.command("mapReduce", "pnl", map=script, reduce="function(k, v) { return v.length; }", out={"inline": 1})
