from fastapi import Depends, FastAPI
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from shop.database import session_of

app = FastAPI()


@app.get("/sorted")
async def rows(column: str, work: AsyncSession = Depends(session_of)):
    found = await work.execute(text("SELECT * FROM t WHERE a = :a"), {"a": column})
    return found.all()
