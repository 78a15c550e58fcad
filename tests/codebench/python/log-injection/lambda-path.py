from loguru import logger


def handler(event, context):
    query = event["queryStringParameters"]
    who, what = query.get("user", "anonymous"), query["page"]
    logger.info(" ".join((who, "->", what)))
    return {"statusCode": 200}
