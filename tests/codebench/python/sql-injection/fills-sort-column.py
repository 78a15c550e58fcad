import asyncpg
from fastapi import FastAPI, HTTPException

app = FastAPI()
COLUMNS = {"filled_at", "price", "volume"}


@app.get("/fills/{account}")
async def fills(account: str, sort: str = "filled_at"):
    if sort not in COLUMNS:
        raise HTTPException(400, "unknown column")
    con = await asyncpg.connect(database="desk")
    try:
        return await con.fetch("SELECT * FROM fills WHERE account = $1 ORDER BY " + sort, account)
    finally:
        await con.close()
