import json

from pipeline import totals


def handler(event, context):
    params = json.loads(event["body"])
    return {"statusCode": 200, "body": json.dumps(totals(year=params["year"]))}
