from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views import View

from desk.models import Account


class Withdraw(LoginRequiredMixin, View):
    def post(self, request):
        account = Account.objects.get(pk=request.POST["account"], owner=request.user)
        account.balance -= int(request.POST["amount"])
        account.save()
        return JsonResponse({"balance": account.balance})
