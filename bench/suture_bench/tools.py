"""Finds Suture and its peers, and installs what npm has."""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List

from .errors import BenchError

AST_GREP = "@ast-grep/cli"
RUFF = "@astral-sh/ruff-wasm-nodejs"
NPM_PACKAGES = {AST_GREP: "0.51.1", RUFF: "0.17.4"}
PYTHON = Path("/usr/bin/python3")
BANDIT = Path("/usr/bin/bandit")


@dataclass(frozen=True)
class Tools:
    """Where the programs are, and their versions by name."""

    suture: Path
    bandit: Path
    python: Path
    ast_grep: Path
    ruff: Path
    node: Path
    versions: Dict[str, str]


def find(suture: Path, scratch: Path) -> Tools:
    """Every tool there and able to say its version; otherwise the one that is not is named."""
    if not suture.is_file():
        raise BenchError(f"{suture} is missing: run make build")
    packages = install(scratch / "tools")
    ast_grep = only_match(packages, "@ast-grep/cli-*/ast-grep")
    ast_grep.chmod(0o755)
    node = Path(answer(["sh", "-c", "command -v node"]))
    versions = {
        "Suture": answer([str(suture), "--version"]).replace("suture ", ""),
        "CPython": answer([str(PYTHON), "--version"]).replace("Python ", ""),
        "Bandit": answer([str(BANDIT), "--version"]).splitlines()[0].replace("bandit ", ""),
        "ast-grep": answer([str(ast_grep), "--version"]).replace("ast-grep ", ""),
        "ruff (wasm)": f"{RUFF} {NPM_PACKAGES[RUFF]}",
        "Node": answer([str(node), "--version"]),
    }
    return Tools(suture, BANDIT, PYTHON, ast_grep, packages / RUFF, node, versions)


def install(folder: Path) -> Path:
    """The folder of packages, with those of the wanted versions in it."""
    folder.mkdir(parents=True, exist_ok=True)
    packages = folder / "node_modules"
    wanted = [f"{name}@{version}" for name, version in sorted(NPM_PACKAGES.items())]
    marker = folder / "installed"
    if not marker.is_file() or marker.read_text() != "\n".join(wanted):
        print("bench: installing with npm:", *wanted, flush=True)
        answer(["npm", "install", "--prefix", str(folder), "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", *wanted])
        marker.write_text("\n".join(wanted))
    return packages


def only_match(folder: Path, pattern: str) -> Path:
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise BenchError(f"{len(found)} files match {folder / pattern}, where one was expected")
    return found[0]


def answer(command: List[str]) -> str:
    """What a command prints; a failure is told with what it said."""
    try:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, universal_newlines=True, check=False)
    except OSError as error:
        raise BenchError(f"{command[0]} cannot be started: {error.strerror}; scripts/setup.sh bench installs what apt has") from error
    if done.returncode != 0:
        raise BenchError(f"{' '.join(command)} ended with {done.returncode}: {done.stderr.strip()}")
    return done.stdout.strip()
