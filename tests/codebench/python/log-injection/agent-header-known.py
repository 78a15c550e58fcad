import logging

from fastapi import FastAPI, Request

app = FastAPI()
logger = logging.getLogger("access")
CLIENTS = ("desktop", "mobile")


@app.middleware("http")
async def access(request: Request, call_next):
    response = await call_next(request)
    agent = request.query_params.get("client", "-")
    shown = next((c for c in CLIENTS if c == agent), "other")
    logger.info(f"{response.status_code} {shown}")
    return response
