"""Runs one command and writes what it cost: ``launch.py COST OUT ERR COMMAND…``.

A process of its own, and a small one: Linux counts the size of the process that started another into that one's peak.
"""

import json
import os
import subprocess
import sys
import time


def main() -> None:
    cost_path, out_path, err_path, *command = sys.argv[1:]
    surroundings = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE")}
    with open(out_path, "wb") as out, open(err_path, "wb") as err:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=err, env=surroundings)
        # wait4 tells what this one process and its children used.
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = status
    cost = {"status": status, "cpu": usage.ru_utime + usage.ru_stime, "wall": wall, "peak": usage.ru_maxrss * 1024}
    with open(cost_path, "w") as file:
        json.dump(cost, file)


main()
