import asyncio
from random import randint

from fastapi import FastAPI

app = FastAPI()


@app.post("/orders/{user}")
async def orders(user: str):
    delay = randint(100, 999) / 1000
    await asyncio.sleep(delay)
    return {"queued_after": delay}
