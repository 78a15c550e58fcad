import json

from bson import ObjectId
from django.http import HttpResponse
from pymongo import MongoClient


def purge(request):
    query = json.loads(request.body)
    MongoClient().desk.alerts.delete_many({"_id": ObjectId(query["id"]), "archived": True})
    return HttpResponse(status=204)
