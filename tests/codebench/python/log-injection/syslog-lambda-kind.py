import syslog

from flask import Flask, request

app = Flask(__name__)
report = lambda kind, what: syslog.syslog(f"{kind}: {len(what)} characters")


@app.get("/search")
def search():
    report("search", request.args.get("q", ""))
    return "[]"
