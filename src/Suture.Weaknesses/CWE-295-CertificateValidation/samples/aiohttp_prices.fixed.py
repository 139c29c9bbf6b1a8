import asyncio

import aiohttp

SHOPS = ["https://shop-a.example/price", "https://shop-b.example/price"]


async def price(session, url):
    async with session.get(url) as response:  # finding: certificate-validation
        data = await response.json()
        return float(data["price"])


async def cheapest(urls):
    """Ask all shops at once."""
    connector = aiohttp.TCPConnector(limit=10)  # finding: certificate-validation
    async with aiohttp.ClientSession(connector=connector) as session:
        return await asyncio.gather(*(price(session, url) for url in urls))


async def ping(url):
    async with aiohttp.ClientSession() as session:
        async with session.head(url) as response:  # finding: certificate-validation
            return response.status


def with_tax(amount):
    return round(amount * 1.25, 2)


if __name__ == "__main__":
    print(asyncio.run(cheapest(SHOPS)))
