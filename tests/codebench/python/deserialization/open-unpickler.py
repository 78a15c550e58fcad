import io
import pickle

from flask import Flask, request

app = Flask(__name__)


class Renaming(pickle.Unpickler):
    def find_class(self, module, name):
        return super().find_class(module.replace("desk_old", "desk"), name)


@app.post("/settings")
def settings():
    return {"n": len(Renaming(io.BytesIO(request.data)).load())}
