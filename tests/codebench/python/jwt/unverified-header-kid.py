import jwt
from aiohttp import web

KEYS = {}


@web.middleware
async def authenticate(request, handler):
    token = request.headers.get("Authorization", "")[7:]
    kid = jwt.get_unverified_header(token).get("kid")
    if kid not in KEYS:
        raise web.HTTPUnauthorized()
    request["user"] = jwt.decode(token, KEYS[kid], algorithms=["ES256"])["sub"]
    return await handler(request)
