from fastapi import FastAPI
from ldap3 import ALL_ATTRIBUTES, Connection, Server
from ldap3.utils.conv import escape_filter_chars

app = FastAPI()
PERSON = "(&(mail=%(mail)s)(active=%(active)s))"


def find(con, **values):
    clean = {k: escape_filter_chars(v) for k, v in values.items()}
    con.search(search_base="dc=desk", search_filter=PERSON % clean, attributes=ALL_ATTRIBUTES)
    return len(con.entries)


@app.get("/people")
def people(mail: str):
    con = Connection(Server("dir.desk.example"), auto_bind=True)
    return {"count": find(con, mail=mail, active="TRUE")}
