from bottle import put, request
from pymongo import MongoClient


@put("/notes")
def note():
    data = request.json
    selector, change = {"key": str(data["where"])}, data["set"]
    result = MongoClient().desk.notes.update_one(selector, {"$set": {"text": str(change)}})
    return {"matched": result.matched_count}
