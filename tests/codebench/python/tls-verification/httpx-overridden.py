import httpx


def client(base_url, verify=True):
    return httpx.AsyncClient(base_url=base_url, verify=verify, timeout=4)


async def ticker(symbol):
    options = {"verify": False}
    options["verify"] = True
    async with client("https://exchange.example", **options) as c:
        return (await c.get("/ticker", params={"s": symbol})).json()
