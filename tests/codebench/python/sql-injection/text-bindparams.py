from fastapi import FastAPI, Query
from sqlalchemy import create_engine, text

app = FastAPI()
engine = create_engine("postgresql:///desk")


@app.get("/clients")
def clients(name: str = Query(...)):
    statement = text("SELECT id FROM clients WHERE name LIKE :pattern")
    with engine.connect() as con:
        return [row.id for row in con.execute(statement, {"pattern": f"%{name}%"})]
