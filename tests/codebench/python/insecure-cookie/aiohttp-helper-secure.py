from aiohttp import web


def remember(response, name, value, secure=False):
    response.set_cookie(name, value, secure=secure, httponly=True, samesite="Lax")
    return response


async def login(request):
    token = request.app["tokens"].issue()
    return remember(web.Response(status=204), "refresh_token", token, secure=True)
