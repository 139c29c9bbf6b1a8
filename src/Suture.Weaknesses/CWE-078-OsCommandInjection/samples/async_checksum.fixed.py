import asyncio


async def checksum(path: str) -> str:
    """Compute a file's checksum without blocking the event loop."""
    process = await asyncio.create_subprocess_exec(  # finding: os-command-injection
        "sha256sum", path,
        stdout=asyncio.subprocess.PIPE,
    )
    stdout, _ = await process.communicate()
    return stdout.decode().split(" ")[0]


async def checksums(paths):
    return [await checksum(path) for path in paths]
