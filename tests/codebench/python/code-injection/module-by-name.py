import importlib

from django.http import JsonResponse


def indicator(request, window):
    name = request.GET["indicator"]
    module = importlib.import_module(name)
    return JsonResponse({"value": module.compute(window)})
