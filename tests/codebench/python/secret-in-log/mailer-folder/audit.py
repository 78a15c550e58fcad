import logging

logger = logging.getLogger("audit")


def record(event, **fields):
    logger.warning("%s %s", event, " ".join(f"{k}={v}" for k, v in fields.items()))
