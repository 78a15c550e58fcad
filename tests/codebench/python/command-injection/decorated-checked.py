import functools
import subprocess

from flask import Flask, abort, request

app = Flask(__name__)


def with_target(view):
    @functools.wraps(view)
    def call(*args, **kwargs):
        target = request.args.get("target", "all")
        if target not in {"all", "clean", "docs"}:
            abort(404)
        return view(*args, target=target, **kwargs)
    return call


@app.post("/build")
@with_target
def build(target):
    return subprocess.Popen("make " + target, shell=True, stdout=-1).communicate()[0]
