import marshal

from flask import Flask, request

app = Flask(__name__)


@app.post("/state")
def state():
    size, _, body = request.data.partition(b".")
    if len(body) != int(size):
        return "", 400
    return {"keys": sorted(marshal.loads(body))}
