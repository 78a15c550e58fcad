from django.http import HttpResponse

from desk.tokens import issue


def login(request):
    response = HttpResponse("ok")
    response.set_cookie(key="auth", value=issue(request.user), max_age=3600, secure=False, httponly=True)
    return response
