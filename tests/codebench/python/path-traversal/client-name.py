import os

from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/attach")
async def attach(file: UploadFile):
    target = os.path.join("/srv/attachments", file.filename or "x")
    with open(target, "wb") as out:
        out.write(await file.read())
    return {"saved": True}
