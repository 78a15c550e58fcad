import psycopg2
from fastapi import Body, FastAPI
from psycopg2 import sql

app = FastAPI()


@app.post("/load/{table}")
def load(table: str, rows: list[tuple[str, float]] = Body(...)):
    statement = sql.SQL("INSERT INTO {} (symbol, lots) VALUES (%s, %s)").format(sql.Identifier(table))
    with psycopg2.connect("dbname=desk") as con, con.cursor() as cur:
        cur.executemany(statement, rows)
    return {"rows": len(rows)}
