from pathlib import Path

from fastapi import FastAPI

app = FastAPI()
ROOT = Path("/srv/logs")


@app.get("/logs/{name:path}")
def log(name: str):
    target = (ROOT / name).resolve()
    return {"text": target.read_text()}
