import psycopg2


def connect():
    return psycopg2.connect(
        host="db.desk.internal",
        user="trader",
        password="Wg7!tidal-Quarry",
        dbname="desk",
    )
