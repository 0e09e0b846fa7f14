"""`make faults`: make every fault happen, and write what was lost to docs/reliability.md. It takes about 45 minutes on
two cores that do nothing else.

python -m faults [--seed N] [WORDS…]     only those with one of the words in their names; writes no page
python -m faults --again WORDS…          puts them in the place of those in the page, which says so
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
import traceback
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.machine import machine
from faults.all import FAULTS
from faults.fault import Fault, Outcome, Run
from faults.table import Row, made_again, page

PAGE = Path(__file__).parent.parent / "docs" / "reliability.md"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m faults")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--again", action="store_true")
    parser.add_argument("words", nargs="*")
    asked = parser.parse_args(arguments)
    chosen = [fault for fault in FAULTS if not asked.words or any(word in fault.name for word in asked.words)]
    began, on = time.monotonic(), machine()
    rows = [row_of(fault, asked.seed) for fault in chosen]
    print(f"{len(rows)} faults in {(time.monotonic() - began) / 60:.1f} minutes.")
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    if asked.again or not asked.words:
        text = made_again(PAGE.read_text("utf-8"), rows, today) if asked.again else page(rows, on, today, asked.seed)
        PAGE.parent.mkdir(exist_ok=True)
        PAGE.write_text(text, encoding="utf-8")
        print(f"Written to {PAGE.relative_to(PAGE.parent.parent)}.")
    return 0 if all(row.outcome is None or row.outcome.is_met for row in rows) else 1


def row_of(fault: Fault, seed: int) -> Row:
    if reason := fault.needs():
        print(f"- {fault.name}: not made. {reason}", flush=True)
        return Row(fault, None, reason=reason)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="roleswitch-faults-", ignore_cleanup_errors=True) as folder:
        try:
            outcome = fault.go(Run(Path(folder), seed=seed))
        except Exception as error:  # noqa: BLE001 - it is told, and the other rows are made all the same
            traceback.print_exc()
            said = f"{type(error).__name__}: {error}".replace(folder, "")
            outcome = Outcome("not all of it", "not known", is_met=False, cause=f"it broke off: {said}")
    seconds = time.monotonic() - began
    met = "met" if outcome.is_met else "MISSED"
    print(f"- {fault.name}: {outcome.tried}, {outcome.lost} ({met}, {seconds:.0f} s)", flush=True)
    if outcome.cause:
        print(f"    cause: {outcome.cause}", flush=True)
    for tool, lost in outcome.others.items():
        print(f"    {tool}: {lost}", flush=True)
    return Row(fault, outcome, seconds)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
