import os
import shlex

from flask import Flask, request

app = Flask(__name__)


@app.route("/ping")
def ping():
    host = shlex.quote(request.args["host"])
    status = os.system("ping -c 1 -- " + host)
    return {"up": status == 0}
