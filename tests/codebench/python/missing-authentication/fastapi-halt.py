from fastapi import Depends, FastAPI

from desk.auth import current_user
from desk.engine import engine

app = FastAPI()


@app.get("/pnl")
def pnl(user=Depends(current_user)):
    return engine.pnl(user)


@app.post("/halt")
def halt():
    engine.halt()
    return {"halted": True}
