from fastapi import FastAPI
from pymongo import MongoClient

app = FastAPI()
fills = MongoClient().desk.fills


@app.get("/fills")
def find(desk: str):
    return list(fills.find({"desk": desk, "$where": "this.qty > this.filled"}, {"_id": 0}))
