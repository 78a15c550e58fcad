from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient()["desk"]["users"]


@app.post("/login")
def login():
    body = request.get_json()
    name, pin = str(body["name"]), str(body["pin"])
    user = users.find_one({"name": name, "pin": pin})
    return {"ok": user is not None}
