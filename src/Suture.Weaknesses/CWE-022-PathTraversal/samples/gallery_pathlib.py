from pathlib import Path

from fastapi import FastAPI, HTTPException

app = FastAPI()
GALLERY = Path("gallery")


@app.get("/captions/{name:path}")
def caption(name: str):
    caption_file = GALLERY / "captions" / name
    if not caption_file.exists():
        raise HTTPException(status_code=404, detail="no such caption")
    return {"caption": caption_file.read_text()}  # finding: path-traversal


@app.get("/count")
def count():
    return {"captions": len(list((GALLERY / "captions").iterdir()))}  # ok
