from typing import Optional

import uvicorn
from fastapi import FastAPI
from pydantic import BaseModel

app = FastAPI(title="Weather", debug=True, version="1.0")  # finding: debug-mode


class Reading(BaseModel):
    city: str
    celsius: float


@app.get("/fahrenheit/{celsius}")
async def fahrenheit(celsius: float, digits: Optional[int] = 1):
    """Convert a temperature."""
    return {"fahrenheit": round(celsius * 9 / 5 + 32, digits)}


if __name__ == "__main__":
    uvicorn.run(  # finding: debug-mode
        "main:app",
        host="127.0.0.1",
        port=8000,
        reload=True,
    )
