from fastapi import FastAPI
from lxml import etree

app = FastAPI()


@app.get("/audit")
def audit(actor: str, kind: str = "login"):
    document = etree.parse("/var/log/audit.xml")
    pick = etree.XPath("//event[kind='%s' and actor='%s']" % (kind, actor))
    return {"count": len(pick(document))}
