from pathlib import Path

from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/upload")
async def upload(file: UploadFile):
    target = Path("uploads") / file.filename
    target.write_bytes(await file.read())  # sink: path
    return {"size": file.size}
