from random import randint

from fastapi import FastAPI

app = FastAPI()
PENDING = {}


@app.post("/otp/{user}")
async def otp(user: str):
    code = randint(100000, 999999)
    PENDING[user] = code
    return {"sent": True}
