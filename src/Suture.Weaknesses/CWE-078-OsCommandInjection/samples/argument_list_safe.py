import asyncio
import subprocess
import sys

from flask import Flask, request

app = Flask(__name__)


@app.route("/convert")
def convert():
    name = request.args.get("name", "")
    # A list of arguments: no shell reads the name
    subprocess.run(["wc", "-l", "--", name], check=True)  # ok
    done = subprocess.check_output(["sort", "--", name], shell=False, text=True)  # ok
    return done


async def count_lines(path: str) -> bytes:
    process = await asyncio.create_subprocess_exec("wc", "-l", path, stdout=asyncio.subprocess.PIPE)  # ok
    stdout, _ = await process.communicate()
    return stdout


def main():
    child = subprocess.Popen(["cat", sys.argv[1]], stdout=subprocess.PIPE)  # ok
    print(child.communicate()[0].decode())


if __name__ == "__main__":
    main()
