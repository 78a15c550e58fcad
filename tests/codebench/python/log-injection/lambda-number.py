from loguru import logger


def handler(event, context):
    order = int(event["pathParameters"]["order"])
    length = len(event.get("body") or "")
    logger.info(" ".join(("order", str(order), "bytes", str(length))))
    return {"statusCode": 200}
