from fastapi import APIRouter, Depends, FastAPI

from desk.auth import current_user
from desk.engine import engine

router = APIRouter(dependencies=[Depends(current_user)])


@router.post("/halt")
def halt():
    engine.halt()
    return {"halted": True}


app = FastAPI()
app.include_router(router)
