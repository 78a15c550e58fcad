import httpx
from fastapi import FastAPI

app = FastAPI()


@app.get("/user/{user_id}")
async def user(user_id: int, detail: bool = False):
    url = f"http://users.internal/api/{user_id}"
    if detail:
        url += "/detail"
    async with httpx.AsyncClient() as client:
        return (await client.get(url)).json()
