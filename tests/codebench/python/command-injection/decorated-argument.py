import functools
import subprocess

from flask import Flask, request

app = Flask(__name__)


def with_target(view):
    @functools.wraps(view)
    def call(*args, **kwargs):
        return view(*args, target=request.args.get("target", "all"), **kwargs)
    return call


@app.post("/build")
@with_target
def build(target):
    return subprocess.Popen("make " + target, shell=True, stdout=-1).communicate()[0]
