import yaml
from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/config")
async def config(file: UploadFile):
    content = await file.read()
    settings = yaml.load(content, Loader=yaml.UnsafeLoader)
    return {"keys": list(settings)}
