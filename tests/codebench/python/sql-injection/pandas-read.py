import pandas as pd
from django.http import JsonResponse

from desk.db import engine


def report(request):
    since, until = (request.GET.get(k) for k in ("since", "until"))
    frame = pd.read_sql(f"SELECT * FROM pnl WHERE day BETWEEN '{since}' AND '{until}'", engine)
    return JsonResponse(frame.to_dict())
