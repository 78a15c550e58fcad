import defusedxml.ElementTree as ET
from fastapi import FastAPI, Request

app = FastAPI()


@app.post("/fixml")
async def fixml(request: Request):
    tree = ET.fromstring(await request.body())
    return {"orders": len(tree.findall(".//Order"))}
