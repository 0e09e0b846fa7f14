"""`make bench`: measure on a desktop of its own, and print a table. Takes about a minute and a half."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks.bench import Effort, machine, measure, quiet_desktop
from benchmarks.table import lines
from tests.desktop.desktop import missing_programs


def main() -> int:
    if missing := missing_programs():
        print(f"This machine lacks {', '.join(missing)}: packaging/setup-debian --test installs them.", file=sys.stderr)
        return 1
    print(f"Measured on {machine()}; medians of runs in turn.", flush=True)
    with tempfile.TemporaryDirectory(prefix="roleswitch-bench-") as folder, quiet_desktop(Path(folder)) as desktop:
        figures = list(measure(desktop, Effort()))
    print("\n".join(lines(figures)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
