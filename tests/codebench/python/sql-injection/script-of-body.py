import json
import sqlite3


def handler(event, context):
    body = json.loads(event["body"])
    statements = (f"DELETE FROM alerts WHERE id = {i};" for i in body["ids"])
    con = sqlite3.connect("/mnt/efs/alerts.db")
    con.executescript("\n".join(statements))
    return {"statusCode": 204}
