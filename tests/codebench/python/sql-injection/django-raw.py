from django.http import JsonResponse
from django.views import View

from desk.models import Position


class PositionsView(View):
    def get(self, request, *args, **kwargs):
        book = request.GET.get("book", "")
        found = Position.objects.raw("SELECT * FROM desk_position WHERE book = '%s'" % book)
        return JsonResponse({"ids": [p.pk for p in found]})
