from pymongo import MongoClient


def totals(match=None, size=10):
    stages = [{"$match": match or {}}, {"$limit": size}]
    return [row["total"] for row in MongoClient().desk.pnl.aggregate(stages)]
