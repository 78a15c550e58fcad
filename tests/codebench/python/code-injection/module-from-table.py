import importlib

from django.http import Http404, JsonResponse

MODULES = {"rsi": "indicators.rsi", "macd": "indicators.macd"}


def indicator(request, window):
    path = MODULES.get(request.GET["indicator"])
    if path is None:
        raise Http404
    module = importlib.import_module(path)
    return JsonResponse({"value": module.compute(window)})
