"""`make bench`: measure on a desktop of its own, and print a table. Takes about two minutes."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from benchmarks import bundle
from benchmarks.bench import ROLES, SESSIONS, Effort, home, machine, measure, quiet_desktop
from benchmarks.table import lines
from tests.desktop.desktop import missing_programs


def main() -> int:
    if missing := missing_programs():
        print(f"This machine lacks {', '.join(missing)}: packaging/setup-debian --test installs them.", file=sys.stderr)
        return 1
    print(f"Measured on {machine()}; medians of runs in turn.", flush=True)
    with tempfile.TemporaryDirectory(prefix="roleswitch-bench-") as folder, quiet_desktop(Path(folder)) as desktop:
        effort = Effort()
        figures = list(measure(desktop, effort))
        if not bundle.why_not():
            figures += bundle.measure(desktop, home(desktop, ROLES, SESSIONS), effort.starts)
    print("\n".join(lines(figures)))
    if reason := bundle.why_not():
        print(reason)
    return 0


if __name__ == "__main__":
    sys.exit(main())
