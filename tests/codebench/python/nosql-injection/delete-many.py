import json

from django.http import HttpResponse
from pymongo import MongoClient


def purge(request):
    query = json.loads(request.body)
    scope = {**query, "archived": True}
    MongoClient().desk.alerts.delete_many(scope)
    return HttpResponse(status=204)
