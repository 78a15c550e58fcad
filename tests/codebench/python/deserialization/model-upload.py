import io

import joblib
from django.http import JsonResponse


def score(request):
    buffer = io.BytesIO()
    for chunk in request.FILES["model"].chunks():
        buffer.write(chunk)
    buffer.seek(0)
    model = joblib.load(buffer)
    return JsonResponse({"classes": len(model.classes_)})
