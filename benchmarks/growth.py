"""How long the list takes with more and more roles: read, shown, filtered and imported."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Mapping
from statistics import median

from benchmarks.bench import PYTHON, Effort, home, keystrokes, to_first_paint
from benchmarks.comparison import Found, Growth, LeftOut
from benchmarks.processes import medians, milliseconds, run
from benchmarks.sample_home import KINDS, REGIONS, role_name
from roleswitch.delivery.terminal import roleswitch_command
from roleswitch.exchange.texts import MOST_ENTRIES
from tests.desktop.desktop import Desktop

LOAD = """
import time
from pathlib import Path
from roleswitch import files
from roleswitch.core.roles_file import RolesFile
began = time.perf_counter()
catalog = RolesFile(Path(files.roles_file())).load()
print((time.perf_counter() - began) * 1e3)
assert not catalog.problems
"""
PIECE = MOST_ENTRIES * 3 // 4
"""Roles in one file: no more than `exchange/texts.py` takes from one."""


def measure(desktop: Desktop, effort: Effort) -> Iterator[Found]:
    environs = {count: home(desktop, count, 0) for count in effort.counts}
    yield Growth("read and check roles.toml", _medians(environs, effort.large_starts, _load))
    yield Growth("roleswitch list, the whole command", _medians(environs, effort.large_starts, _list))
    yield Growth("start of the window, to its first paint", _medians(environs, effort.large_starts, _first_paint))
    typed = {count: keystrokes(environ, effort.rounds_of_typing, 1) for count, environ in environs.items()}
    yield Growth("a keystroke in the search field, filtered and painted; the slowest of a word", _first_of(typed))
    imported = {count: _import(desktop, count, effort.imports) for count in effort.counts}
    yield Growth(
        "roleswitch import of ~/.aws/config into an empty list, the whole command",
        imported,
        cause=f"More than {PIECE} roles come from several files, and what the second one says is set beside the list "
        "that the first one has left, which is then written once more.",
    )
    if (most := max(effort.counts)) > PIECE:
        yield LeftOut(
            f"An import of {most} roles from one file",
            f"One file may have {MOST_ENTRIES} sections, so that a hostile one costs no more than a moment: the roles "
            f"come from {-(-most // PIECE)} files, one after the other, and what is told is the time of all.",
        )


def _medians(
    environs: Mapping[int, Mapping[str, str]], times: int, take: Callable[[Mapping[str, str]], float]
) -> dict[int, float]:
    def taking(environ: Mapping[str, str]) -> Callable[[], float]:
        return lambda: take(environ)

    taken = medians({str(count): taking(environ) for count, environ in environs.items()}, times)
    return {count: taken[str(count)] for count in environs}


def _load(environ: Mapping[str, str]) -> float:
    return float(run([PYTHON, "-c", LOAD], environ))


def _list(environ: Mapping[str, str]) -> float:
    return milliseconds([*roleswitch_command(), "list"], environ)


def _first_paint(environ: Mapping[str, str]) -> float:
    return to_first_paint(environ, "benchmarks.role_window", "paint")[0]


def _first_of(pairs: Mapping[int, tuple[float, float]]) -> dict[int, float]:
    return {count: first for count, (first, _) in pairs.items()}


def _import(desktop: Desktop, count: int, times: int) -> float:
    folder = desktop.folder / f"import-{count}"
    folder.mkdir()
    pieces = []
    for start in range(0, count, PIECE):
        pieces.append(folder / f"config-{start}")
        pieces[-1].write_text(aws_config(range(start, min(start + PIECE, count))))
    ours = folder / "roleswitch"
    environ = desktop.environ | {"ROLESWITCH_HOME": str(ours)}

    def taken() -> float:
        shutil.rmtree(ours, ignore_errors=True)
        took = sum(milliseconds([*roleswitch_command(), "import", str(piece)], environ) for piece in pieces)
        there = sum(path.read_text().count("\n[roles.") for path in ours.rglob("roles.toml"))
        assert there == count, f"{there} of {count} roles were imported"
        return took

    return median(taken() for _ in range(times))


def aws_config(numbers: range) -> str:
    """A config file as people have it, with the profile of a user and one for each role."""
    user = f"[profile work]\naws_access_key_id = AKIAROLESWITCHBENCH1\naws_secret_access_key = {'x' * 40}\n\n"
    return user + "".join(
        f"[profile {role_name(number)}]\n"
        f"role_arn = arn:aws:iam::{100000000000 + number * 7919}:role/{KINDS[number % len(KINDS)]}\n"
        f"source_profile = work\nregion = {REGIONS[number % len(REGIONS)]}\n\n"
        for number in numbers
    )
