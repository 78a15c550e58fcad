from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
FIELDS = {"gross", "net"}


@app.get("/sum")
def total():
    field = request.args["field"]
    if field not in FIELDS:
        return "unknown field", 400
    stages = [{"$group": {"_id": "$desk", "sum": {"$sum": "$" + field}}}]
    return {"rows": list(MongoClient().desk.pnl.aggregate(stages))}
