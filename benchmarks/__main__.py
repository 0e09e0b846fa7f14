"""`make bench`: measure on a desktop of its own, and write docs/performance.md and its pictures. Takes some minutes.

python -m benchmarks [WORDS…]     only the parts with one of the words in their names; writes no page
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from benchmarks.bench import Effort, quiet_desktop
from benchmarks.comparison import Comparison, Found, Growth
from benchmarks.machine import machine
from benchmarks.others import Program, aws_cli_1, aws_cli_2, awsume
from benchmarks.page import GROWTH_PICTURE, OTHERS_PICTURE, Part, page, printed
from benchmarks.parts import PARTS
from benchmarks.processes import ROOT
from tests.desktop.desktop import missing_programs

DOCS = ROOT / "docs"


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks")
    parser.add_argument("words", nargs="*")
    words = parser.parse_args(arguments).words
    chosen = [part for part in PARTS if not words or any(word in part.name for word in words)]
    if missing := missing_programs():
        print(f"This machine lacks {', '.join(missing)}: packaging/setup-debian --test installs them.", file=sys.stderr)
        return 1
    # Before any of it: what is measured is a load too.
    here = machine()
    print(f"Measured on {here}; medians of runs in turn.", flush=True)
    began = time.monotonic()
    results = measured(chosen, Effort())
    if not words:
        write(results, here, (time.monotonic() - began) / 60, DOCS)
        print(f"Written to {DOCS.name}/performance.md.")
    return 0


def measured(parts: Sequence[Part], effort: Effort) -> dict[Part, Sequence[Found]]:
    """What each part has found; it is printed as it comes. Each has a desktop and a folder of its own."""
    results: dict[Part, Sequence[Found]] = {}
    for part in parts:
        with ExitStack() as stack:
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="roleswitch-bench-")))
            (folder / "desktop").mkdir()
            (folder / "part").mkdir()
            desktop = stack.enter_context(quiet_desktop(folder / "desktop"))
            results[part] = list(part.measure(desktop, folder / "part", effort))
        print(f"\n{part.title}", *printed(results[part]), sep="\n", flush=True)
    return results


def write(results: Mapping[Part, Sequence[Found]], here: str, minutes: float, docs: Path) -> None:
    from benchmarks.plot import plot_growth, plot_others  # matplotlib takes long, and is not for what is measured

    every = [each for found in results.values() for each in found]
    docs.mkdir(exist_ok=True)
    plot_others([each for each in every if isinstance(each, Comparison)], docs / OTHERS_PICTURE)
    plot_growth([each for each in every if isinstance(each, Growth)], docs / GROWTH_PICTURE)
    text = page(results, here, versions(), f"{datetime.now(UTC):%Y-%m-%d}", minutes)
    (docs / "performance.md").write_text(text, encoding="utf-8")


def versions() -> str:
    others = [found.name for found in (aws_cli_1(), aws_cli_2(), awsume()) if isinstance(found, Program)]
    return ", ".join([f"RoleSwitch {version('roleswitch')}", f"boto3 {version('boto3')}", *others])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
