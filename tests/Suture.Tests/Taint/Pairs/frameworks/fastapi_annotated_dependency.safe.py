import os
from typing import Annotated

from fastapi import APIRouter, Depends, Request

router = APIRouter()


async def host_of(request: Request):
    return request.app.state.host


@router.post("/wake")
async def wake(host: Annotated[str, Depends(host_of)]):
    os.system("wakeonlan " + host)
