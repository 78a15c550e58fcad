import sqlite3

from aiohttp import web


async def trades(request):
    values = ["open", request.query["desk"], "closed"]
    values.pop(0)
    con = sqlite3.connect("trades.db")
    cur = con.cursor()
    cur.execute("SELECT * FROM trades WHERE desk = '" + values[0] + "'")
    return web.json_response(cur.fetchall())


app = web.Application()
app.add_routes([web.get("/trades", trades)])
