from lxml import etree


def by_owner(owner):
    root = etree.parse("/srv/tickets.xml").getroot()
    for node in root.xpath("ticket[owner/text()=\"%s\"]" % owner):
        yield node.get("id")
