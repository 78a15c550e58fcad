from django.http import HttpResponse

from desk.tokens import issue

SECURE = not False


def login(request):
    response = HttpResponse("ok")
    response.set_cookie(key="auth", value=issue(request.user), max_age=3600, secure=SECURE, httponly=True, samesite="Lax")
    return response
