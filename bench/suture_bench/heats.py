"""Contenders that run in turn, round after round, so that what else the machine does touches all of them alike."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Callable, Dict, List, Protocol, Sequence

from . import contenders, corpora, ruff
from .contenders import Outcome
from .corpora import Corpus
from .rows import CPU, CPU_PER_MB, PEAK, WALL, Row
from .tools import Tools

# One round as {contender: outcome}.
Round = Dict[str, Outcome]


class Contender(Protocol):
    """A tool on a corpus."""

    name: str

    def measure(self) -> Outcome:
        """Runs it once, and checks that it did the work."""


@dataclass(frozen=True)
class Ratios:
    """One ratio a round: taken within the round, as both ran beside the same load."""

    values: Sequence[float]

    @property
    def middle(self) -> float:
        return median(self.values)

    def __str__(self) -> str:
        return f"{self.middle:.2f}× ({min(self.values):.2f}–{max(self.values):.2f} in {len(self.values)})"


class Stage:
    """Makes the contenders of each heat, and the corpora that they need, once."""

    def __init__(self, tools: Tools, repository: Path, scratch: Path) -> None:
        self.tools, self.scratch = tools, scratch
        self.makers: Dict[str, Callable[[], Corpus]] = {
            "a": lambda: corpora.one_file(repository, scratch),
            "b": lambda: corpora.small_files(repository, scratch),
            "c": lambda: corpora.libraries(scratch),
            "c4": lambda: corpora.libraries_again(scratch),
        }
        self.corpora: Dict[str, Corpus] = {}

    def corpus(self, name: str) -> Corpus:
        if name not in self.corpora:
            self.corpora[name] = self.makers[name]()
            print(f"bench: ({name}) is {self.corpora[name]}", flush=True)
        return self.corpora[name]

    def contender(self, heat: str, name: str) -> Contender:
        corpus = self.corpus("c4" if name.endswith("-4") else heat[-1] if heat[-2:] in ("-a", "-b") else "c")
        if name.startswith(("rules", "taint")):
            jobs = int(name[-1]) if heat == "threads" else 0
            return contenders.Suture(self.tools, corpus, self.scratch, "off" if name.startswith("rules") else "project", jobs)
        kind = {"bandit": contenders.Bandit, "ast": contenders.CPythonParse, "ast-grep": contenders.AstGrep, "ruff": ruff.WarmRuff}[name]
        return kind(self.tools, corpus, self.scratch)


def run(stage: Stage, heat: str, rows: Sequence[Row], rounds: int) -> List[Round]:
    """Runs the contenders that the rows name, in their order, so many times."""
    names = in_order(rows)
    entered = {name: stage.contender(heat, name) for name in names}
    try:
        return [one_round(entered, f"round {number} of {rounds}") for number in range(1, rounds + 1)]
    finally:
        for contender in entered.values():
            if isinstance(contender, ruff.WarmRuff):
                contender.close()


def one_round(entered: Dict[str, Contender], label: str) -> Round:
    outcomes: Round = {}
    for name, contender in entered.items():
        outcome = outcomes[name] = contender.measure()
        cost = outcome.cost
        spent = f"{cost.cpu:.3f} s CPU, {cost.wall:.3f} s, {cost.peak / 1e6:.0f} MB"
        print(f"bench: {label}: {contender.name}: {spent}; {outcome.files} files, {outcome.findings} findings", flush=True)
    return outcomes


def in_order(rows: Sequence[Row]) -> List[str]:
    return list(dict.fromkeys(name for row in rows for name in (row.over, row.under)))


def ratios(row: Row, rounds: Sequence[Round], stage_corpora: Dict[str, Corpus]) -> Ratios:
    def quantity(outcomes: Round, name: str) -> float:
        cost = outcomes[name].cost
        megabytes = stage_corpora["c4" if name.endswith("-4") else "c"].megabytes if row.quantity == CPU_PER_MB else 1.0
        return {CPU: cost.cpu, WALL: cost.wall, PEAK: float(cost.peak), CPU_PER_MB: cost.cpu / megabytes}[row.quantity]

    return Ratios([quantity(outcomes, row.over) / quantity(outcomes, row.under) for outcomes in rounds])
