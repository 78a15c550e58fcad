from fastapi import FastAPI, Request
from starlette.middleware.sessions import SessionMiddleware

from settings import session_key

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key=session_key())


@app.post("/as/{user}")
async def act_as(request: Request, user: str):
    request.session.update({"user": user})
    return {"acting": True}
