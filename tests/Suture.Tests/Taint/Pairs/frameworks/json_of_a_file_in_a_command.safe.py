import json
import os

with open("job.json") as file:
    job = json.load(file)
os.system("backup " + str(int(job["folder"])))
