import logging

from bottle import post, request

logger = logging.getLogger(__name__)


@post("/import")
def load():
    symbol = request.forms.get("symbol")
    try:
        raise LookupError("no instrument " + symbol)
    except LookupError as error:
        logger.error(error.args[0])
    return "failed"
