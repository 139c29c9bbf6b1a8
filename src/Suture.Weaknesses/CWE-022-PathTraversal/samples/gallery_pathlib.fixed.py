import os
from pathlib import Path

from fastapi import FastAPI, HTTPException


def _safe_path(base, *parts):
    """Join parts to a base folder; refuse a path that leads out of it."""
    path = os.path.join(base, *parts)
    root = os.path.realpath(base)
    if os.path.commonpath([root, os.path.realpath(path)]) != root:
        raise HTTPException(status_code=404)
    return path


app = FastAPI()
GALLERY = Path("gallery")


@app.get("/captions/{name:path}")
def caption(name: str):
    caption_file = Path(_safe_path(GALLERY / "captions", name))
    if not caption_file.exists():
        raise HTTPException(status_code=404, detail="no such caption")
    return {"caption": caption_file.read_text()}  # finding: path-traversal


@app.get("/count")
def count():
    return {"captions": len(list((GALLERY / "captions").iterdir()))}  # ok
