from aiohttp import web
from jose import jwt


@web.middleware
async def authenticate(request, handler):
    token = request.headers.get("Authorization", "")[7:]
    request["user"] = jwt.get_unverified_claims(token)["sub"]
    return await handler(request)
