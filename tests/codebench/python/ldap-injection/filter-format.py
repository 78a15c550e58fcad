import ldap
from flask import Flask, request
from ldap.filter import filter_format

app = Flask(__name__)


@app.get("/mail")
def mail():
    con = ldap.initialize("ldaps://dir.desk.example")
    query = filter_format("(&(uid=%s)(ou=%s))", [request.args["uid"], request.args["ou"]])
    return {"rows": len(con.search_s("dc=desk", ldap.SCOPE_SUBTREE, query))}
