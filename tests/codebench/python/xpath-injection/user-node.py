from flask import Flask, request
from lxml import etree

app = Flask(__name__)
USERS = etree.parse("/srv/users.xml")


@app.get("/user")
def user():
    name = request.args["name"]
    nodes = USERS.xpath("//user[@name='" + name + "']/mail/text()")
    return {"mail": nodes[:1]}
