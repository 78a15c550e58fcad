from django.http import HttpResponse


def rename(request, pk: int):
    title = request.POST.get("title")
    entry = "{0}\trename\t{1!r}\n".format(pk, title)
    with open("/var/log/desk/audit.log", "a") as log:
        log.write(entry)
    return HttpResponse(status=204)
