"""The harness: runs inputs against one file, with an oracle watching, and reports what happened, one JSON object a line."""

import sys

sys.dont_write_bytecode = True
sys.path.insert(0, "/suture/harness")

import json
import os
import time

import surroundings
from expand import hostile_inputs, neutral_inputs
from runner import Runner
from watch import CANARY, OUTSIDE, Watch

INPUTS = "/suture"
ROOT = "/scratch/work"


class Report:
    """What the host reads. The token keeps text that the analysed code prints from being taken for a report."""

    def __init__(self, token, descriptor):
        self._token = token
        self._descriptor = descriptor

    def line(self, record):
        data = self._token + b" " + json.dumps(record, sort_keys=True).encode("ascii") + b"\n"
        while data:
            data = data[os.write(self._descriptor, data) :]


def main():
    token = sys.stdin.buffer.readline().strip()
    report = Report(token, surroundings.hide_descriptors())
    with open(INPUTS + "/job.json", encoding="utf-8") as file:
        job = json.load(file)
    surroundings.lay_out(INPUTS + "/target", ROOT, OUTSIDE, CANARY)
    watch = Watch(ROOT, os.path.join(ROOT, job["target"]))
    runner = Runner(watch, job)
    surroundings.settle(watch)
    oracle = load_oracle(watch, job)
    Session(report, runner, job, oracle).run()


def load_oracle(watch, job):
    names = {"CANARY": CANARY, "OUTSIDE": OUTSIDE, "__name__": "oracle"}
    if job.get("oracle"):
        with open(INPUTS + "/oracle.py", encoding="utf-8") as file:
            exec(compile(file.read(), "/suture/oracle.py", "exec"), names)
        names["install"](watch)
    return names


class Session:
    """All inputs in their order: import, neutral, benign, hostile."""

    def __init__(self, report, runner, job, oracle):
        self._report = report
        self._runner = runner
        self._job = job
        self._oracle = oracle
        self._deadline = time.monotonic() + job.get("budget", 5.0)
        self._number = 0
        self._hits = 0
        self._timeouts = 0
        self._untried = []

    def run(self):
        templates = self._job.get("templates", [])
        self._one("import", {"import": {}}, None)
        complete = (
            self._all("neutral", ((i, None) for i in neutral_inputs(templates, self._oracle.get("NEUTRAL", ()))))
            and self._all("benign", ((i, None) for i in self._job.get("benign", [])))
            and self._all("hostile", ((i, payload_of(i)) for i in self._job.get("hostile", [])))
            and self._all("hostile", hostile_inputs(templates, self._oracle.get("PAYLOADS", ()), self._job.get("maximum", 200)))
        )
        watch = self._runner.watch
        self._report.line({"end": complete, "oracle": watch.errors, "standIns": sorted(watch.stand_ins), "untried": self._untried})

    def _all(self, phase, inputs):
        for given, payload in inputs:
            if phase == "hostile" and self._hits >= self._job.get("enough", 1 << 30):
                self._untried.append(given)
                continue
            if time.monotonic() > self._deadline or self._timeouts > 5:
                return False
            self._one(phase, given, payload)
        return True

    def _one(self, phase, given, payload):
        record = self._runner.run(phase, given, payload)
        record.update(n=self._number, phase=phase, input=given)
        self._number += 1
        self._hits += 1 if record["violations"] else 0
        self._timeouts += 1 if record["outcome"]["timedOut"] else 0
        self._report.line(record)


def payload_of(given):
    """The first text of a finished input that speaks of the canary."""
    if isinstance(given, str):
        return given if CANARY in given else None
    if isinstance(given, dict) and set(given) == {"bytes"}:
        data = bytes.fromhex(given["bytes"])
        return data if CANARY.encode("ascii") in data else None
    parts = given.values() if isinstance(given, dict) else given if isinstance(given, list) else ()
    return next((found for found in map(payload_of, parts) if found is not None), None)


main()
sys.stdout.flush()
os._exit(0)
