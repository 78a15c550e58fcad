import psycopg2
from fastapi import Body, FastAPI

app = FastAPI()


def statements(table, rows):
    for row in rows:
        yield "INSERT INTO {} (symbol, lots) VALUES (%s, %s)".format(table), row


@app.post("/load/{table}")
def load(table: str, rows: list[tuple[str, float]] = Body(...)):
    with psycopg2.connect("dbname=desk") as con, con.cursor() as cur:
        for sql, values in statements(table, rows):
            cur.execute(sql, values)
    return {"rows": len(rows)}
