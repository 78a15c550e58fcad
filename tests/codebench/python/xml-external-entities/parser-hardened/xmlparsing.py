from lxml import etree

PARSER = etree.XMLParser(remove_comments=True, resolve_entities=False, no_network=True)


def parse(data):
    return etree.fromstring(data, parser=PARSER)
