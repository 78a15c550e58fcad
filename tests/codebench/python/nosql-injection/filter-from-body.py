from aiohttp import web
from motor.motor_asyncio import AsyncIOMotorClient

db = AsyncIOMotorClient().desk


async def search(request):
    criteria = await request.json()
    criteria.setdefault("deleted", False)
    found = await db.notes.find(criteria).to_list(50)
    return web.json_response(len(found))
