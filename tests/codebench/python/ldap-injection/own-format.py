import ldap
from flask import Flask, request

app = Flask(__name__)


def filter_format(template, values):
    return template % tuple(values)


@app.get("/mail")
def mail():
    con = ldap.initialize("ldaps://dir.desk.example")
    query = filter_format("(&(uid=%s)(ou=%s))", [request.args["uid"], request.args["ou"]])
    return {"rows": len(con.search_s("dc=desk", ldap.SCOPE_SUBTREE, query))}
