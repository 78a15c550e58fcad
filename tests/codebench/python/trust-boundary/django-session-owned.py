from django.http import HttpResponse
from django.shortcuts import get_object_or_404

from desk.models import Account


def choose(request):
    account = get_object_or_404(Account, pk=request.GET["account"], owner=request.user)
    request.session["account_id"] = account.pk
    return HttpResponse(status=204)
