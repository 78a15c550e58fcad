from fastapi import FastAPI, Request
from starlette.middleware.sessions import SessionMiddleware

from settings import session_key

app = FastAPI()
app.add_middleware(SessionMiddleware, secret_key=session_key())


@app.post("/theme/{name}")
async def theme(request: Request, name: str):
    request.session.update({"dark": name == "dark"})
    return {"saved": True}
