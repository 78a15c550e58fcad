import os
import zipfile

from flask import Flask, request

app = Flask(__name__)


@app.post("/bundle")
def bundle():
    with zipfile.ZipFile(request.files["bundle"].stream) as archive:
        for number, entry in enumerate(archive.infolist()):
            path = os.path.join("/srv/bundles", f"{number:04d}.bin")
            with open(path, "wb") as out:
                out.write(archive.read(entry))
    return "", 204
