from django.views import View
from django.http import HttpResponse


class Preferences(View):
    fields = ("account", "is_admin")

    def post(self, request):
        for field in self.fields:
            request.session[field] = request.POST.get(field)
        return HttpResponse(status=204)
