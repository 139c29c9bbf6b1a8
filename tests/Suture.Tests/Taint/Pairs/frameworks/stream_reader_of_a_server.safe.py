import asyncio
import pickle


async def serve(reader, writer):
    size = await reader.readexactly(4)
    body = await reader.readexactly(int.from_bytes(size, "big"))
    job = body.hex()
    writer.close()


async def main():
    await asyncio.start_server(serve, "0.0.0.0", 4000)
