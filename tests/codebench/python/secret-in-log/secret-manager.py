import json
import logging

import boto3

logging.basicConfig(level=logging.INFO)


def handler(event, context):
    answer = boto3.client("secretsmanager").get_secret_value(SecretId="desk/broker")
    credentials = json.loads(answer["SecretString"])
    logging.info("loaded %s", credentials)
    return {"statusCode": 200}
