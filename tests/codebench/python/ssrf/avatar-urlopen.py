from urllib.request import Request, urlopen

from django.http import HttpResponse


def avatar(request):
    source = request.GET.get("src") or request.META.get("HTTP_X_AVATAR", "")
    req = Request(source, headers={"User-Agent": "desk/1"})
    with urlopen(req, timeout=4) as answer:
        return HttpResponse(answer.read(), content_type="image/png")
