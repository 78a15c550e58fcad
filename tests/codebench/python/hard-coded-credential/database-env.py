import os

import psycopg2


def connect():
    return psycopg2.connect(
        host="db.desk.internal",
        user="trader",
        password=os.environ["DESK_DB_PASSWORD"],
        dbname="desk",
    )
