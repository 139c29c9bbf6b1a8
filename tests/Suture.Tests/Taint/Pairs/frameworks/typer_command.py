import subprocess

import typer

app = typer.Typer()


@app.command()
def convert(source: str, width: int = 100):
    subprocess.run(f"convert -resize {width} {source}", shell=True)  # sink: shell
