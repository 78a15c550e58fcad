from django.http import HttpResponse


class Page:
    def __init__(self):
        self._title = "Desk"
        self.requested = None

    @property
    def title(self):
        return self._title


def show(request):
    page = Page()
    page.requested = request.GET.get("title", "Desk")
    return HttpResponse("<title>%s</title>" % page.title)
