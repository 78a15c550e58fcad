from fastapi import FastAPI, Request
from lxml import etree

app = FastAPI()
OPTIONS = {"load_dtd": True, "resolve_entities": True}


@app.post("/fixml")
async def fixml(request: Request):
    parser = etree.XMLParser(**OPTIONS)
    tree = etree.XML(await request.body(), parser=parser)
    return {"orders": len(tree.xpath("//Order"))}
