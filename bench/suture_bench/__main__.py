"""``bench/run``: measures what the rows ask for and says which hold."""

from __future__ import annotations

import argparse
import datetime
import json
import os
import sys
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

from . import heats, report, tools
from .errors import BenchError
from .heats import Ratios, Round, Stage
from .rows import ROWS, Row

REPOSITORY = Path(__file__).resolve().parents[2]
SCRATCH = REPOSITORY / "artifacts" / "bench"
SHORT_HEATS = ("bandit-a", "bandit-b")


def main(arguments: Sequence[str]) -> int:
    options = read_options(arguments)
    rows = chosen(options)
    try:
        stage = Stage(tools.find(options.suture, SCRATCH), REPOSITORY, SCRATCH)
        load = os.getloadavg()
        results, rounds = measure(stage, rows, options)
    except BenchError as error:
        print(f"bench: {error}", file=sys.stderr)
        return 2
    around = report.Surroundings(options.date, load, os.getloadavg())
    text = report.markdown(results, stage.corpora, stage.tools.versions, around)
    keep(text, rounds, options.write)
    print("\n".join(report.table(results)))
    return 1 if any(row.grade(ratios.middle) == "FAIL" for row, ratios in results) else 0


def read_options(arguments: Sequence[str]) -> argparse.Namespace:
    keys = ", ".join(row.key for row in ROWS)
    parser = argparse.ArgumentParser(prog="bench/run", description="Measures Suture beside its peers. Exit code 0: all rows hold, 1: one does not, 2: could not measure.")
    parser.add_argument("--only", metavar="ROW", action="append", choices=[row.key for row in ROWS], help=f"only this row, and others so named: {keys}")
    parser.add_argument("--quick", action="store_true", help="without Bandit on (c), which takes minutes")
    parser.add_argument("--rounds", type=positive, default=3, metavar="N", help="rounds on (c) (3)")
    parser.add_argument("--short-rounds", type=positive, default=10, metavar="N", help="rounds on (a) and (b) (10)")
    parser.add_argument("--bandit-rounds", type=positive, default=1, metavar="N", help="rounds with Bandit on (c) (1)")
    parser.add_argument("--suture", type=Path, default=REPOSITORY / "bin" / "suture", metavar="FILE", help="the binary to measure (bin/suture)")
    parser.add_argument("--date", default=datetime.date.today().isoformat(), help="the day to write into the report (today)")
    parser.add_argument("--write", action="store_true", help="write docs/performance.md; needs all rows")
    options = parser.parse_args(arguments)
    if options.write and (options.only or options.quick):
        parser.error("--write needs all rows: leave out --only and --quick")
    return options


def positive(text: str) -> int:
    if not text.isdigit() or int(text) == 0:
        raise argparse.ArgumentTypeError(f"'{text}' is no number above 0")
    return int(text)


def chosen(options: argparse.Namespace) -> List[Row]:
    rows = [row for row in ROWS if not options.only or row.key in options.only]
    return [row for row in rows if not (options.quick and row.heat == "bandit-c")]


def measure(stage: Stage, rows: Sequence[Row], options: argparse.Namespace) -> Tuple[List[Tuple[Row, Ratios]], Dict[str, List[Round]]]:
    rounds: Dict[str, List[Round]] = {}
    for heat in dict.fromkeys(row.heat for row in rows):
        count = options.bandit_rounds if heat == "bandit-c" else options.short_rounds if heat in SHORT_HEATS else options.rounds
        rounds[heat] = heats.run(stage, heat, [row for row in rows if row.heat == heat], count)
    return [(row, heats.ratios(row, rounds[row.heat], stage.corpora)) for row in rows], rounds


def keep(text: str, rounds: Dict[str, List[Round]], write: bool) -> None:
    """The report, and what each run cost, below the scratch folder; the report in the documentation too, where that is wished."""
    raw = {heat: [{name: vars(one.cost) for name, one in outcomes.items()} for outcomes in all_rounds] for heat, all_rounds in rounds.items()}
    (SCRATCH / "rounds.json").write_text(json.dumps(raw, indent=2) + "\n", encoding="utf-8")
    places = [SCRATCH / "performance.md"] + ([REPOSITORY / "docs" / "performance.md"] if write else [])
    for place in places:
        place.write_text(text, encoding="utf-8")
    print(f"bench: written: {', '.join(str(place.relative_to(REPOSITORY)) for place in places)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
