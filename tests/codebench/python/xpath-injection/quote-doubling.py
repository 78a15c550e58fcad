from django.http import JsonResponse
from lxml import etree


def holding(request):
    code = request.GET["code"].upper().replace(" ", "")
    tree = etree.parse("/srv/holdings.xml")
    count = tree.xpath("count(//holding[@code='{c}'])".format(c=code))
    return JsonResponse({"count": count})
