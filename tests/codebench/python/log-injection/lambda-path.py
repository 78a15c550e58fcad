from loguru import logger


def handler(event, context):
    path = event["rawPath"]
    who = event.get("headers", {}).get("x-user", "anonymous")
    logger.info(" ".join((who, "->", path)))
    return {"statusCode": 200}
