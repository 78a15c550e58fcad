from django.http import HttpResponse


def choose(request):
    account = request.GET["account"]
    request.session["account_id"] = account
    request.session.modified = True
    return HttpResponse(status=204)
