import xml.etree.ElementTree as ET

from django.http import JsonResponse


def instrument(request):
    tree = ET.parse("/srv/instruments.xml")
    isin = request.GET["isin"]
    node = tree.getroot().find(f"./instrument[@isin='{isin}']")
    return JsonResponse({"found": node is not None})
