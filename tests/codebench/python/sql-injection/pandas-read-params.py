import pandas as pd
from django.http import JsonResponse

from desk.db import engine


def report(request):
    since, until = (request.GET.get(k) for k in ("since", "until"))
    frame = pd.read_sql("SELECT * FROM pnl WHERE day BETWEEN %(a)s AND %(b)s", engine, params={"a": since, "b": until})
    return JsonResponse(frame.to_dict())
