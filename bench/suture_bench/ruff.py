"""Ruff's wasm package, kept warm in a process of Node's that lives as long as the measurement."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from .contenders import Outcome, checked
from .corpora import Corpus
from .errors import BenchError
from .measuring import Cost
from .tools import Tools

WARM_UP_PASSES = 5


class WarmRuff:
    """The S rules on the corpus's texts, which are in memory already; the process has made five passes before the first that counts."""

    def __init__(self, tools: Tools, corpus: Corpus, scratch: Path) -> None:
        self.name, self.corpus = f"ruff S rules, warm, ({corpus.name})", corpus
        script = Path(__file__).with_name("ruff_warm.js")
        self.command = [str(tools.node), str(script), str(tools.ruff), str(corpus.folder)]
        self.log = scratch / "ruff" / "err"
        self.process: "subprocess.Popen[str] | None" = None

    def measure(self) -> Outcome:
        if self.process is None:
            self.start()
        return self.make_pass()

    def close(self) -> None:
        if self.process is not None and self.process.stdin is not None:
            self.process.stdin.close()
            self.process.wait()
            self.process = None

    def start(self) -> None:
        self.log.parent.mkdir(parents=True, exist_ok=True)
        with self.log.open("w") as log:
            self.process = subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, universal_newlines=True, bufsize=1)
        for _ in range(WARM_UP_PASSES):
            self.make_pass()

    def make_pass(self) -> Outcome:
        assert self.process is not None and self.process.stdin is not None and self.process.stdout is not None
        try:
            self.process.stdin.write("pass\n")
            self.process.stdin.flush()
            report = json.loads(self.process.stdout.readline())
        except (OSError, ValueError) as error:
            said = self.log.read_text().strip().splitlines()
            raise BenchError(f"{self.name}: gave no answer: {said[-1] if said else error}") from error
        cost = Cost(report["cpu"], report["wall"], report["peak"])
        return checked(self.name, self.corpus, cost, report["files"], report["refused"], report["findings"])
