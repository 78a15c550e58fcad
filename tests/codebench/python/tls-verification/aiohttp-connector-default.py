import aiohttp


async def stream(url):
    connector = aiohttp.TCPConnector(limit=4, ssl=True)
    async with aiohttp.ClientSession(connector=connector) as session:
        async with session.ws_connect(url) as ws:
            async for message in ws:
                yield message.data
