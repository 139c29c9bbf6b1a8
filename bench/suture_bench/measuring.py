"""Runs a process and says what it and all its children cost."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Sequence

from .errors import BenchError

LAUNCHER = Path(__file__).with_name("launch.py")


@dataclass(frozen=True)
class Cost:
    """CPU is user and system time of the process and its children, in seconds; peak is resident memory of the largest of them, in bytes."""

    cpu: float
    wall: float
    peak: int


@dataclass(frozen=True)
class Run:
    """A process that ended."""

    exit_code: int
    cost: Cost
    out: str
    err: str


def run(command: Sequence[str], scratch: Path) -> Run:
    """Runs a command to its end; what it prints goes through files, so that a reader costs it no time."""
    scratch.mkdir(parents=True, exist_ok=True)
    cost, out, err = scratch / "cost", scratch / "out", scratch / "err"
    launched = subprocess.run([sys.executable, "-S", str(LAUNCHER), str(cost), str(out), str(err), *command], stdin=subprocess.DEVNULL, check=False)
    if launched.returncode != 0:
        raise BenchError(f"{command[0]} could not be started")
    told = json.loads(read(cost))
    return Run(exit_code_of(told["status"]), Cost(told["cpu"], told["wall"], told["peak"]), read(out), read(err))


def exit_code_of(status: int) -> int:
    """The exit code, or the negative number of the signal that ended the process."""
    return -os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")
