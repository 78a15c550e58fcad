from pymongo import MongoClient


def totals(year, size=10):
    stages = [{"$match": {"year": int(year)}}, {"$limit": size}]
    return [row["total"] for row in MongoClient().desk.pnl.aggregate(stages)]
