"""What `make package` has made, beside the source tree: how fast it starts, and how large it is."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.processes import ROOT, medians, milliseconds, running
from benchmarks.sample_home import role_name
from benchmarks.table import Figure
from roleswitch.delivery.terminal import roleswitch_command
from tests.desktop.desktop import Desktop

DIST = ROOT / "dist"
PROGRAM = DIST / "roleswitch" / "roleswitch"


def why_not(program: Path = PROGRAM) -> str:
    """A sentence where there is no bundle to measure; empty where there is one."""
    return "" if program.exists() else f"No bundle was measured: `make package` makes one in {DIST.name}/."


def measure(desktop: Desktop, environ: Mapping[str, str], times: int) -> Iterator[Figure]:
    """Each start in both forms in turn, `times` over; `environ` has a list, with a session for the first role."""
    answer = ("credential-process", role_name(0))
    source, bundle = roleswitch_command(), [str(PROGRAM)]
    taken = medians(
        {
            "an answer of credential-process": lambda: milliseconds([*source, *answer], environ),
            "the same from the bundle": lambda: milliseconds([*bundle, *answer], environ),
            "roleswitch list": lambda: milliseconds([*source, "list"], environ),
            "the same from the bundle's command line": lambda: milliseconds([*bundle, "list"], environ),
            "to the window on the screen": lambda: to_window(desktop, environ, source),
            "the same from the bundle, by way of its command line": lambda: to_window(desktop, environ, bundle),
            "the same from the bundle, its window program itself": lambda: to_window(
                desktop, environ, [f"{PROGRAM}-window"]
            ),
        },
        times,
    )
    for what, took in taken.items():
        yield Figure(what, took, "ms")
    yield Figure("the bundle on disk", size(DIST / "roleswitch"), "MB")
    for packed in sorted([*DIST.glob("*.whl"), *DIST.glob("*.deb")]):
        yield Figure(packed.name, size(packed), "MB")


def to_window(desktop: Desktop, environ: Mapping[str, str], argv: Sequence[str]) -> float:
    """Milliseconds from the start of a program until the window manager has its window; the program is ended then."""
    with running(["xprop", "-root", "-spy", "_NET_CLIENT_LIST"], environ) as windows:
        before = windows.line()
        begun = time.monotonic_ns()
        process = desktop.start(argv, ROLESWITCH_HOME=environ["ROLESWITCH_HOME"])
        while windows.line() == before:
            pass
        took = time.monotonic_ns() - begun
        desktop.end(process)
        while windows.line() != before:
            pass
    return took / 1e6


def size(path: Path) -> float:
    """In MB of 1 000 000 bytes, links not followed."""
    files = path.rglob("*") if path.is_dir() else [path]
    return sum(each.lstat().st_size for each in files if not each.is_dir() or each.is_symlink()) / 1e6
