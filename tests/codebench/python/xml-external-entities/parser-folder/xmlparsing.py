from lxml import etree

PARSER = etree.XMLParser(huge_tree=True, resolve_entities=True, no_network=False)


def parse(data):
    return etree.fromstring(data, parser=PARSER)
