import subprocess

from fastapi import APIRouter
from pydantic import BaseModel

router = APIRouter()


class Job(BaseModel):
    command: str
    retries: int


@router.post("/jobs")
def start(job: Job):
    return subprocess.getoutput(f"run-job {job.retries}")
