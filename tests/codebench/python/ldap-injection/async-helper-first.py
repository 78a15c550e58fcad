import ldap
from fastapi import FastAPI, Header

app = FastAPI()


async def build(attribute, *values):
    first, *_ = values
    return f"({attribute}={first})"


@app.get("/who")
async def who(x_user: str = Header()):
    con = ldap.initialize("ldaps://dir.desk.example")
    query = await build("uid", "admin", x_user)
    return {"rows": len(con.search_st("dc=desk", ldap.SCOPE_SUBTREE, query, timeout=5))}
