import httpx


def client(base_url, verify=False):
    return httpx.AsyncClient(base_url=base_url, verify=verify, timeout=4)


async def ticker(symbol):
    async with client("https://exchange.example") as c:
        return (await c.get("/ticker", params={"s": symbol})).json()
