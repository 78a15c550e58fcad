import ldap
from flask import Flask, request
from ldap.filter import escape_filter_chars

app = Flask(__name__)


@app.post("/login")
def login():
    con = ldap.initialize("ldaps://dir.desk.example")
    user = escape_filter_chars(request.form["user"])
    found = con.search_s("ou=people,dc=desk", ldap.SCOPE_SUBTREE, f"(uid={user})")
    return {"known": bool(found)}
