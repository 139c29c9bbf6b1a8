from subprocess import getoutput

from fastapi import FastAPI

app = FastAPI()


@app.get("/weekday/{day}")
def weekday(day: str):
    # `date` understands "2024-03-01" as well as "next friday"
    name = getoutput(f"date -u -d '{day}' +%u")  # finding: os-command-injection
    return {"day": day, "number": name}


@app.get("/sum/{first}/{second}")
def add(first: int, second: int):
    return {"sum": getoutput(f"expr {first} + {second}")}  # ok: numbers
