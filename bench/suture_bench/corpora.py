"""The texts that are analysed: copies below the scratch folder, so that every tool sees the same files."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterable, List, Sequence, Tuple

from .errors import BenchError

SMALL_FILES = 121
COPIES = 4

STANDARD_LIBRARY = Path("/usr/lib/python3.11")
PACKAGES = Path("/usr/lib/python3/dist-packages")
PACKAGE_NAMES = ("django", "sqlalchemy", "numpy")


@dataclass(frozen=True)
class Corpus:
    """A folder of Python files, all of which are analysed."""

    name: str
    folder: Path
    files: Tuple[Path, ...]
    lines: int
    size: int

    @property
    def megabytes(self) -> float:
        return self.size / 1e6

    def __str__(self) -> str:
        return f"{len(self.files):,} files, {self.lines:,} lines, {self.megabytes:.1f} MB"


def one_file(repository: Path, scratch: Path) -> Corpus:
    """(a): one file of 32 lines."""
    return build("a", scratch, lambda folder: place([(repository / "bench/corpus/guestbook.py", Path("guestbook.py"))], folder))


def small_files(repository: Path, scratch: Path) -> Corpus:
    """(b): 121 of the project's samples and examples, spread evenly over their sorted names."""
    samples = sorted(repository.glob("src/Suture.Weaknesses/*/samples/*.py")) + sorted(repository.glob("examples/*.py"))
    if len(samples) < SMALL_FILES:
        raise BenchError(f"there are {len(samples)} samples and examples; {SMALL_FILES} are needed")
    chosen = spread(samples, SMALL_FILES)
    return build("b", scratch, lambda folder: place(((path, Path(f"file_{number:03}.py")) for number, path in enumerate(chosen)), folder))


def libraries(scratch: Path) -> Corpus:
    """(c): the standard library, Django, SQLAlchemy and NumPy, side by side as on Python's path."""
    return build("c", scratch, copy_libraries)


def libraries_again(scratch: Path) -> Corpus:
    """(c) four times, each copy a folder of its own whose imports lead into itself."""
    return build("c4", scratch, lambda folder: [copy_libraries(folder / f"copy{number}") for number in range(1, COPIES + 1)])


def copy_libraries(folder: Path) -> None:
    place(python_files(STANDARD_LIBRARY), folder)
    for name in PACKAGE_NAMES:
        place(python_files(PACKAGES / name), folder / name)


def python_files(top: Path) -> List[Tuple[Path, Path]]:
    """The .py files below a folder with their places in it, without links, which lead to files of other packages."""
    if not top.is_dir():
        raise BenchError(f"{top} is missing: scripts/setup.sh bench installs it")
    return [(path, path.relative_to(top)) for path in sorted(top.rglob("*.py")) if path.is_file() and not path.is_symlink()]


def spread(items: Sequence[Path], count: int) -> List[Path]:
    return [items[index * len(items) // count] for index in range(count)]


def place(files: Iterable[Tuple[Path, Path]], folder: Path) -> None:
    for source, relative in files:
        target = folder / relative
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def build(name: str, scratch: Path, fill: Callable[[Path], object]) -> Corpus:
    folder = scratch / "corpus" / name
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    fill(folder)
    files = tuple(sorted(folder.rglob("*.py")))
    sizes = [(text.count(b"\n"), len(text)) for text in (path.read_bytes() for path in files)]
    return Corpus(name, folder, files, sum(lines for lines, _ in sizes), sum(size for _, size in sizes))
