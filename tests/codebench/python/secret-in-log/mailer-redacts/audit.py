import logging

logger = logging.getLogger("audit")
HIDDEN = {"token", "password"}


def record(event, **fields):
    shown = {k: "***" if k in HIDDEN else v for k, v in fields.items()}
    logger.warning("%s %s", event, " ".join(f"{k}={v}" for k, v in shown.items()))
