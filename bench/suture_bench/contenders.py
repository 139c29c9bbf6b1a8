"""Each tool as something that is run on a corpus, and is checked to have done the work."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import List

from .corpora import Corpus
from .errors import BenchError
from .measuring import Cost, Run, run
from .tools import Tools

# Of the files of the standard library, a tool may refuse a few: broken on purpose, or newer than it.
MOST_REFUSED = 0.01


@dataclass(frozen=True)
class Outcome:
    """What a run cost, and what it did."""

    cost: Cost
    files: int
    findings: int


class Suture:
    """All rules, static analysis alone."""

    def __init__(self, tools: Tools, corpus: Corpus, scratch: Path, taint: str, jobs: int = 0) -> None:
        self.name = f"suture, taint {taint}" + (f", threads: {jobs}" if jobs else "") + f", ({corpus.name})"
        self.corpus, self.scratch = corpus, scratch / "suture"
        self.command = [str(tools.suture), "scan", "--static-only", "--taint", taint, "--format", "json", str(corpus.folder)]
        self.command += ["--jobs", str(jobs)] if jobs else []

    def measure(self) -> Outcome:
        done = run(self.command, self.scratch)
        summary = read_json(self.name, done, {1})["summary"]
        return checked(self.name, self.corpus, done.cost, summary["files"], summary["filesWithProblems"], summary["findings"])


class Bandit:
    """Bandit with all its plugins, as apt installs it."""

    def __init__(self, tools: Tools, corpus: Corpus, scratch: Path) -> None:
        self.name = f"bandit, ({corpus.name})"
        self.corpus, self.scratch = corpus, scratch / "bandit"
        self.command = [str(tools.python), str(tools.bandit), "-q", "-r", "-f", "json", str(corpus.folder)]

    def measure(self) -> Outcome:
        done = run(self.command, self.scratch)
        report = read_json(self.name, done, {1})
        files = len([path for path in report["metrics"] if path != "_totals"])
        return checked(self.name, self.corpus, done.cost, files, len(report["errors"]), len(report["results"]))


class CPythonParse:
    """ast.parse on each file, and nothing else; there is nothing it could find."""

    def __init__(self, tools: Tools, corpus: Corpus, scratch: Path) -> None:
        self.name = f"ast.parse, ({corpus.name})"
        self.corpus, self.scratch = corpus, scratch / "ast"
        self.command = [str(tools.python), str(Path(__file__).with_name("cpython_parse.py")), str(corpus.folder)]

    def measure(self) -> Outcome:
        done = run(self.command, self.scratch)
        report = read_json(self.name, done, {0})
        return checked(self.name, self.corpus, done.cost, report["files"], report["refused"], findings=None)


class AstGrep:
    """ast-grep with the ten rules beside this program."""

    def __init__(self, tools: Tools, corpus: Corpus, scratch: Path) -> None:
        self.name = f"ast-grep, ({corpus.name})"
        self.corpus, self.scratch = corpus, scratch / "ast-grep"
        rules = Path(__file__).resolve().parent.parent / "ast_grep_rules"
        config = self.scratch / "sgconfig.yml"
        self.scratch.mkdir(parents=True, exist_ok=True)
        config.write_text(f"ruleDirs: [{json.dumps(str(rules))}]\n")
        # The scratch folder is git-ignored, and what git ignores is otherwise passed over.
        ignored = [word for kind in ("hidden", "dot", "exclude", "global", "parent", "vcs") for word in ("--no-ignore", kind)]
        self.command = [str(tools.ast_grep), "scan", "--config", str(config), "--json=stream", "--inspect", "summary", *ignored, str(corpus.folder)]

    def measure(self) -> Outcome:
        done = run(self.command, self.scratch)
        # 1: a rule of severity error matched.
        if done.exit_code not in (0, 1):
            raise failure(self.name, done)
        findings = [json.loads(line) for line in done.out.splitlines()]
        silent = sorted(rule_names() - {finding["ruleId"] for finding in findings})
        if len(silent) > 2:
            raise BenchError(f"{self.name}: the rules {', '.join(silent)} matched nothing")
        return checked(self.name, self.corpus, done.cost, scanned_files(done), 0, len(findings))


def rule_names() -> set:
    return {path.stem for path in (Path(__file__).resolve().parent.parent / "ast_grep_rules").glob("*.yml")}


def scanned_files(done: Run) -> int:
    """The count in a line such as ``sg: summary|file: scannedFileCount=3,skippedFileCount=0``."""
    for word in done.err.replace(",", " ").replace("|", " ").split():
        if word.startswith("scannedFileCount="):
            return int(word.split("=")[1])
    raise BenchError("ast-grep did not say how many files it scanned")


def read_json(name: str, done: Run, good: set) -> dict:
    if done.exit_code not in good:
        raise failure(name, done)
    try:
        return json.loads(done.out)
    except ValueError as error:
        raise BenchError(f"{name}: printed no JSON: {error}") from error


def failure(name: str, done: Run) -> BenchError:
    said: List[str] = done.err.strip().splitlines()
    return BenchError(f"{name}: ended with {done.exit_code}: {said[-1] if said else 'it said nothing'}")


def checked(name: str, corpus: Corpus, cost: Cost, files: int, refused: int, findings: object) -> Outcome:
    """The outcome, where all the work was done."""
    expected = len(corpus.files)
    if files != expected:
        raise BenchError(f"{name}: took {files} files where there are {expected}")
    if refused > expected * MOST_REFUSED:
        raise BenchError(f"{name}: refused {refused} of {expected} files")
    if findings == 0:
        raise BenchError(f"{name}: found nothing, which cannot be right here")
    return Outcome(cost, files, findings if isinstance(findings, int) else 0)
