import ldap
from aiohttp import web


async def find(request):
    stack = ["(uid=nobody)"]
    stack.append("(uid=" + request.query["uid"] + ")")
    con = ldap.initialize("ldaps://dir.desk.example")
    rows = con.search_ext_s("dc=desk", ldap.SCOPE_ONELEVEL, stack.pop())
    return web.json_response({"rows": len(rows)})


app = web.Application()
app.router.add_get("/find", find)
