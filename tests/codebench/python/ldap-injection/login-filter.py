import ldap
from flask import Flask, request

app = Flask(__name__)


@app.post("/login")
def login():
    con = ldap.initialize("ldaps://dir.desk.example")
    user = request.form["user"]
    found = con.search_s("ou=people,dc=desk", ldap.SCOPE_SUBTREE, f"(uid={user})")
    return {"known": bool(found)}
