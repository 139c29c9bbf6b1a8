import io

import numpy as np
from fastapi import FastAPI, File, UploadFile

app = FastAPI()


@app.post("/samples")
async def add_samples(upload: UploadFile = File(...)):
    """Store an array of measurements."""
    content = await upload.read()
    array = np.load(io.BytesIO(content), allow_pickle=True)  # finding: unsafe-deserialization
    return {"shape": list(array.shape)}


def load_plain(stream):
    return np.load(stream)  # ok: no pickles by default
