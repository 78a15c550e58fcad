import xml.etree.ElementTree as ET

from django.http import JsonResponse


def instrument(request):
    tree = ET.parse("/srv/instruments.xml")
    isin = request.GET["isin"]
    found = any(node.get("isin") == isin for node in tree.getroot().findall("./instrument"))
    return JsonResponse({"found": found})
