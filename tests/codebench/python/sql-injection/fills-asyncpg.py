import asyncpg
from fastapi import FastAPI

app = FastAPI()


@app.get("/fills/{account}")
async def fills(account: str, sort: str = "filled_at"):
    con = await asyncpg.connect(database="desk")
    try:
        sql = "SELECT * FROM fills WHERE account = $1 ORDER BY " + sort
        return await con.fetch(sql, account)
    finally:
        await con.close()
