import re

from django.http import HttpResponseBadRequest, JsonResponse
from lxml import etree

CODE = re.compile(r"[A-Z0-9]{1,12}")


def holding(request):
    code = request.GET["code"].upper()
    if not CODE.fullmatch(code):
        return HttpResponseBadRequest()
    tree = etree.parse("/srv/holdings.xml")
    count = tree.xpath("count(//holding[@code='{c}'])".format(c=code))
    return JsonResponse({"count": count})
