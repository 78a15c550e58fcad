from aiohttp import web
from motor.motor_asyncio import AsyncIOMotorClient

db = AsyncIOMotorClient().desk


async def search(request):
    criteria = await request.json()
    owner = criteria.get("owner")
    if not isinstance(owner, str):
        raise web.HTTPBadRequest()
    found = await db.notes.find({"owner": owner, "deleted": False}).to_list(50)
    return web.json_response(len(found))
