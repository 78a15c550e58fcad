import sqlite3
from types import SimpleNamespace

request = SimpleNamespace(args={"table": "jobs"})


def count():
    table = request.args["table"]
    con = sqlite3.connect("jobs.db")
    return con.execute("SELECT COUNT(*) FROM " + table).fetchone()[0]


if __name__ == "__main__":
    print(count())
