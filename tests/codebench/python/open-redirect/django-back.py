from django.http import HttpResponseRedirect


def leave(request):
    back = request.GET.get("back", "/dashboard")
    try:
        request.session.flush()
    finally:
        destination = back.strip()
    return HttpResponseRedirect(destination)
