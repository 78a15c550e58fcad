import logging

from fastapi import FastAPI, Request

app = FastAPI()
logger = logging.getLogger("access")


@app.middleware("http")
async def access(request: Request, call_next):
    response = await call_next(request)
    agent = request.query_params.get("client", "-")
    logger.info(f"{response.status_code} {agent}")
    return response
