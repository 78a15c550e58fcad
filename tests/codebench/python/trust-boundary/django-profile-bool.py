from django.views import View
from django.http import HttpResponse


class Preferences(View):
    fields = ("compact", "dark")

    def post(self, request):
        for field in self.fields:
            request.session[field] = field in request.POST
        return HttpResponse(status=204)
