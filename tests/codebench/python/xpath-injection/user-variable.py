from flask import Flask, request
from lxml import etree

app = Flask(__name__)
USERS = etree.parse("/srv/users.xml")


@app.get("/user")
def user():
    nodes = USERS.xpath("//user[@name=$name]/mail/text()", name=request.args["name"])
    return {"mail": nodes[:1]}
