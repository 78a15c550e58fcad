import logging

from bottle import post, request

logger = logging.getLogger(__name__)


@post("/import")
def load():
    symbol = request.forms.get("symbol")
    try:
        if symbol not in ("EURUSD", "GBPUSD"):
            raise LookupError("no such instrument")
    except LookupError as error:
        logger.error(error.args[0])
    return "failed"
