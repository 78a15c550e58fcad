from django.http import HttpResponse


class Page:
    def __init__(self):
        self._title = "Desk"

    @property
    def title(self):
        return self._title

    @title.setter
    def title(self, value):
        self._title = value.strip()


def show(request):
    page = Page()
    page.title = request.GET.get("title", "Desk")
    return HttpResponse("<title>%s</title>" % page.title)
