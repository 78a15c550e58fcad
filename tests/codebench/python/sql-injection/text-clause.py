from fastapi import Depends, FastAPI, Query
from sqlalchemy import create_engine, text
from sqlalchemy.orm import Session

app = FastAPI()
engine = create_engine("postgresql:///desk")


def session():
    with Session(engine) as s:
        yield s


@app.get("/clients")
def clients(name: str = Query(...), db: Session = Depends(session)):
    clause = text("SELECT id FROM clients WHERE name LIKE '%" + name.strip() + "%'")
    return [row.id for row in db.execute(clause)]
