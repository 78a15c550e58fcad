import logging
import os

import psycopg2

logger = logging.getLogger("desk.db")


def connect():
    dsn = "postgresql://desk:{}@db/desk".format(os.environ["DB_PASSWORD"])
    try:
        return psycopg2.connect(dsn)
    except psycopg2.OperationalError:
        logger.exception("cannot connect to " + dsn)
        raise
