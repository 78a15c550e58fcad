import psycopg2
from flask import Flask, request

app = Flask(__name__)


class Repository:
    def __init__(self, where):
        self.where = "deleted_at IS NULL"

    def rows(self):
        with psycopg2.connect(dbname="desk") as con, con.cursor() as cur:
            cur.execute("SELECT * FROM accounts WHERE %s" % self.where)
            return cur.fetchall()


@app.route("/accounts")
def accounts():
    return {"rows": Repository(request.values["owner"]).rows()}
