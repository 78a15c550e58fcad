from fastapi import FastAPI
from lxml import etree

app = FastAPI()
PICK = etree.XPath("//event[kind=$kind and actor=$actor]")


@app.get("/audit")
def audit(actor: str, kind: str = "login"):
    document = etree.parse("/var/log/audit.xml")
    return {"count": len(PICK(document, kind=kind, actor=actor))}
