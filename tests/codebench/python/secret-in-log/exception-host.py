import logging
import os

import psycopg2

logger = logging.getLogger("desk.db")


def connect():
    password, host = os.environ["DB_PASSWORD"], os.environ["DB_HOST"]
    try:
        return psycopg2.connect(host=host, user="desk", password=password)
    except psycopg2.OperationalError:
        logger.exception("cannot connect to %s: password rejected or host down", host)
        raise
