import json

from feeds import FeedReader


def lambda_handler(event, context):
    config = json.loads(event["body"])
    reader = FeedReader(endpoint=config["endpoint"])
    return {"statusCode": 200, "body": reader.read()}
