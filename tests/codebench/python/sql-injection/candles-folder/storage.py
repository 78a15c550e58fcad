import sqlite3


def run(sql):
    con = sqlite3.connect("/srv/candles.db")
    try:
        return con.execute(sql).fetchall()
    finally:
        con.close()
