"""What is to be shown: each row compares one quantity of two contenders of a heat."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Tuple

CPU, WALL, PEAK, CPU_PER_MB = "cpu", "wall", "peak", "cpu per MB"


@dataclass(frozen=True)
class Row:
    """The quantity of ``over`` divided by that of ``under``, against what must and what should be reached."""

    key: str
    title: str
    heat: str
    over: str
    under: str
    quantity: str
    must: float
    goal: float
    smaller_is_better: bool = False

    def reaches(self, ratio: float, bound: float) -> bool:
        return ratio <= bound if self.smaller_is_better else ratio >= bound

    def grade(self, ratio: float) -> str:
        if self.reaches(ratio, self.goal):
            return "pass, goal reached"
        return "pass" if self.reaches(ratio, self.must) else "FAIL"

    def bounds(self) -> str:
        sign = "≤ " if self.smaller_is_better else "≥ "
        return f"{sign}{self.must:g}× / {sign}{self.goal:g}×"


ROWS: Tuple[Row, ...] = (
    Row("bandit-rules", "CPU vs Bandit on (c), all rules", "bandit-c", "bandit", "rules", CPU, 60, 110),
    Row("bandit-taint", "CPU vs Bandit on (c), with taint across files", "bandit-c", "bandit", "taint", CPU, 18, 35),
    Row("ast-rules", "CPU vs CPython `ast.parse` alone on (c), all rules", "ast-c", "ast", "rules", CPU, 3.4, 6),
    Row("ast-taint", "CPU vs CPython `ast.parse` alone on (c), with taint across files", "ast-c", "ast", "taint", CPU, 1, 2),
    Row("ast-grep", "CPU vs ast-grep with 10 rules on (c), all rules", "ast-grep-c", "ast-grep", "rules", CPU, 5, 9),
    Row("ruff", "CPU vs ruff-wasm S rules, warm, in process, on (c), all rules as a cold process", "ruff-c", "ruff", "rules", CPU, 1.2, 2.2),
    Row("bandit-a", "CPU vs Bandit on (a), cold process", "bandit-a", "bandit", "taint", CPU, 30, 50),
    Row("bandit-b", "CPU vs Bandit on (b), cold process", "bandit-b", "bandit", "taint", CPU, 20, 35),
    Row("memory-rules", "Peak memory on (c) vs Bandit, all rules", "bandit-c", "rules", "bandit", PEAK, 0.8, 0.5, True),
    Row("memory-taint", "Peak memory on (c) vs Bandit, with taint across files", "bandit-c", "taint", "bandit", PEAK, 2, 1.2, True),
    Row("threads-rules", "Two threads against one on (c), wall time, all rules", "threads", "rules-1", "rules-2", WALL, 1.5, 1.8),
    Row("threads-taint", "Two threads against one on (c), wall time, with taint across files", "threads", "taint-1", "taint-2", WALL, 1.5, 1.8),
    Row("growth-rules", "Growth: CPU per MB, (c) four times against (c), all rules", "growth", "rules-4", "rules", CPU_PER_MB, 1.5, 1.2, True),
    Row("growth-taint", "Growth: CPU per MB, (c) four times against (c), with taint across files", "growth", "taint-4", "taint", CPU_PER_MB, 1.5, 1.2, True),
)
