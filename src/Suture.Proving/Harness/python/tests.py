"""Runs a project's own tests on a copy of it, and reports how each ended."""

import sys

sys.dont_write_bytecode = True
sys.path.insert(0, "/suture/harness")

import json
import os

import surroundings

PROJECT = "/scratch/project"


def main():
    token = sys.stdin.buffer.readline().strip()
    report = surroundings.hide_descriptors()
    with open("/suture/job.json", encoding="utf-8") as file:
        job = json.load(file)
    surroundings.copy_tree("/suture/project", PROJECT)
    os.makedirs("/scratch/home", exist_ok=True)
    os.chdir(PROJECT)
    sys.path[0] = PROJECT
    sys.path += [folder for folder in surroundings.site_folders() if os.path.isdir(folder)]
    results, why = run(job["tests"])
    data = token + b" " + json.dumps({"results": results, "why": why}, sort_keys=True).encode("ascii") + b"\n"
    while data:
        data = data[os.write(report, data) :]


def run(path):
    try:
        import pytest
    except ImportError:
        return run_unittest(path), ""
    seen = Seen()
    code = pytest.main([path, "-q", "-p", "no:cacheprovider", "-p", "no:randomly", "-p", "no:xdist", "--rootdir", PROJECT], plugins=[seen])
    return seen.results, "" if code in (0, 1, 5) or seen.results else "pytest ended with code %d" % code


class Seen:
    """A plugin that keeps each test's end; a test that fails to be set up is an error, not a failure."""

    def __init__(self):
        self.results = {}

    def pytest_runtest_logreport(self, report):
        if report.when == "call":
            self.results[report.nodeid] = report.outcome
        elif report.outcome == "failed":
            self.results[report.nodeid] = "error"
        elif report.outcome == "skipped":
            self.results[report.nodeid] = "skipped"

    def pytest_collectreport(self, report):
        if report.failed:
            self.results[report.nodeid] = "error"


def run_unittest(path):
    import unittest

    results = {}

    class Keep(unittest.TestResult):
        def addSuccess(self, test):
            results.setdefault(test.id(), "passed")

        def addFailure(self, test, err):
            results[test.id()] = "failed"

        def addError(self, test, err):
            results[test.id()] = "error"

        def addSkip(self, test, reason):
            results[test.id()] = "skipped"

    folder, pattern = (os.path.dirname(path) or ".", os.path.basename(path)) if path.endswith(".py") else (path, "test*.py")
    sys.path.insert(0, os.path.abspath(folder))
    unittest.TestLoader().discover(folder, pattern, top_level_dir=None).run(Keep())
    return results


main()
os._exit(0)
