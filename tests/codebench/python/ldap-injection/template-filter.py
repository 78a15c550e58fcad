from fastapi import FastAPI
from ldap3 import ALL_ATTRIBUTES, Connection, Server

app = FastAPI()
PERSON = "(&(mail=%(mail)s)(active=%(active)s))"


def find(con, **values):
    con.search(search_base="dc=desk", search_filter=PERSON % values, attributes=ALL_ATTRIBUTES)
    return len(con.entries)


@app.get("/people")
def people(mail: str):
    con = Connection(Server("dir.desk.example"), auto_bind=True)
    return {"count": find(con, mail=mail, active="TRUE")}
