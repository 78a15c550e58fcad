import io
import pickle

from flask import Flask, request

app = Flask(__name__)


class Plain(pickle.Unpickler):
    def find_class(self, module, name):
        raise pickle.UnpicklingError(f"{module}.{name} is not allowed")


@app.post("/settings")
def settings():
    return {"n": len(Plain(io.BytesIO(request.data)).load())}
