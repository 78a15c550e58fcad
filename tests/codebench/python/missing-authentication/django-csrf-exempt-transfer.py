from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt

from desk.models import Account


@login_required
def balance(request):
    return JsonResponse({"balance": request.user.account.balance})


@csrf_exempt
def withdraw(request):
    account = Account.objects.get(pk=request.POST["account"])
    account.balance -= int(request.POST["amount"])
    account.save()
    return JsonResponse({"balance": account.balance})
