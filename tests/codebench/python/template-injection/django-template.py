from django.http import HttpResponse
from django.template import Context, Template


def signature(request):
    layout = request.POST["layout"]
    parts = ["<footer>", layout, "</footer>"]
    return HttpResponse(Template("".join(parts)).render(Context({"user": request.user})))
