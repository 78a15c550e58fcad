import os

from django.http import HttpResponse


def upload(request):
    part = request.FILES["statement"]
    destination = os.path.join("/srv/statements", request.POST["folder"], "statement.csv")
    with open(destination, "wb") as out:
        for chunk in part.chunks():
            out.write(chunk)
    return HttpResponse(status=201)
