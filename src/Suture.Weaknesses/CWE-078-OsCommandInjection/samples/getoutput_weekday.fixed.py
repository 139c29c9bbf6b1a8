from subprocess import getoutput, run, PIPE, STDOUT

from fastapi import FastAPI

app = FastAPI()


@app.get("/weekday/{day}")
def weekday(day: str):
    # `date` understands "2024-03-01" as well as "next friday"
    name = run(["date", "-u", "-d", day, "+%u"], stdout=PIPE, stderr=STDOUT, text=True).stdout.rstrip("\n")  # finding: os-command-injection
    return {"day": day, "number": name}


@app.get("/sum/{first}/{second}")
def add(first: int, second: int):
    return {"sum": getoutput(f"expr {first} + {second}")}  # ok: numbers
