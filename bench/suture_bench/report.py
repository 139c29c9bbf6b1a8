"""The table, as Markdown."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

from .corpora import Corpus
from .heats import Ratios
from .rows import Row


@dataclass(frozen=True)
class Surroundings:
    """When and where the run was made."""

    date: str
    load_before: Tuple[float, float, float]
    load_after: Tuple[float, float, float]

    @property
    def machine(self) -> str:
        return f"{processor()}, {os.cpu_count()} processors, {memory()} of memory, {platform.system()} {platform.release()}, {system()}"

    @property
    def load(self) -> str:
        before, after = ("/".join(f"{value:.1f}" for value in load) for load in (self.load_before, self.load_after))
        return f"{before} before the run, {after} after it (1, 5 and 15 minutes)"


def markdown(results: Sequence[Tuple[Row, Ratios]], corpora: Dict[str, Corpus], versions: Dict[str, str], around: Surroundings) -> str:
    return "\n".join(HEAD + table(results) + ["", *about(corpora, versions, around), *NOTES, ""])


def table(results: Sequence[Tuple[Row, Ratios]]) -> List[str]:
    lines = [f"| {row.title} | {row.bounds()} | {ratios} | {row.grade(ratios.middle)} |" for row, ratios in results]
    return ["| what | must / goal | median (least–most in so many rounds) | |", "|---|---|---|---|", *lines]


def about(corpora: Dict[str, Corpus], versions: Dict[str, str], around: Surroundings) -> List[str]:
    lines = ["| | |", "|---|---|", f"| date | {around.date} |", f"| machine | {around.machine} |", f"| load | {around.load} |"]
    lines += [f"| {name} | {version} |" for name, version in versions.items()]
    return lines + [f"| ({name}) | {DESCRIPTIONS[name]}: {corpus} |" for name, corpus in sorted(corpora.items())]


def processor() -> str:
    return from_proc("/proc/cpuinfo", "model name", platform.machine())


def memory() -> str:
    return f"{int(from_proc('/proc/meminfo', 'MemTotal', '0 kB').split()[0]) / 1e6:.0f} GB"


def system() -> str:
    path = Path("/etc/os-release")
    names = [line.split("=", 1)[1].strip().strip('"') for line in path.read_text().splitlines() if line.startswith("PRETTY_NAME=")] if path.is_file() else []
    return names[0] if names else "an unknown distribution"


def from_proc(path: str, key: str, otherwise: str) -> str:
    found = [line.split(":", 1)[1].strip() for line in Path(path).read_text().splitlines() if line.startswith(key)]
    return found[0] if found else otherwise


HEAD = [
    "# Performance",
    "",
    "Written by `make bench`: measured in one run, the contenders of a row in turn, round after round; a ratio is taken within a round.",
    "What is measured, and how: [bench/README.md](../bench/README.md).",
    "",
]

DESCRIPTIONS = {
    "a": "one file with a few flaws",
    "b": "samples and examples of this project",
    "c": "standard library, Django, SQLAlchemy and NumPy as Debian packages them",
    "c4": "(c) four times, in four folders",
}

NOTES = [
    "",
    "CPU is user and system time of a process and its children; peak memory is the largest resident size. Every peer was checked to have",
    "read all files and to have found something. Ruff's process is warm and has the texts in memory; Suture is a cold process that reads them.",
    "Debian's Bandit 1.6.2 finds no flaw in strings on Python 3.11, which makes it faster than it should be, not slower.",
]
