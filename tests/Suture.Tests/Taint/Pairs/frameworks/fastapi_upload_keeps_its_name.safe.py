from pathlib import Path

from fastapi import FastAPI, UploadFile

app = FastAPI()


@app.post("/upload")
async def upload(file: UploadFile):
    target = Path("uploads") / Path(file.filename).name
    target.write_bytes(await file.read())
    return {"size": file.size}
