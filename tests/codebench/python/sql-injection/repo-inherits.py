import psycopg2
from flask import Flask, request

app = Flask(__name__)


class Repository:
    table = "accounts"

    def __init__(self, where):
        self.where = where

    def rows(self):
        with psycopg2.connect(dbname="desk") as con, con.cursor() as cur:
            cur.execute("SELECT * FROM %s WHERE %s" % (self.table, self.where))
            return cur.fetchall()


class Accounts(Repository):
    def __init__(self, owner):
        super().__init__("owner = '" + owner + "'")


@app.route("/accounts")
def accounts():
    return {"rows": Accounts(request.values["owner"]).rows()}
