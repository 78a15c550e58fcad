from fastapi import FastAPI
from pymongo import MongoClient

app = FastAPI()
fills = MongoClient().desk.fills


@app.get("/fills")
def find(desk: str):
    return list(fills.find({"$where": "this.desk == '" + desk + "'"}, {"_id": 0}))
