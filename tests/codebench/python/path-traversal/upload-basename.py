import os

from django.http import HttpResponse


def upload(request):
    part = request.FILES["statement"]
    name = os.path.basename(request.POST["name"]).lstrip(".") or "unnamed"
    with open(os.path.join("/srv/statements", name), "wb") as out:
        for chunk in part.chunks():
            out.write(chunk)
    return HttpResponse(status=201)
