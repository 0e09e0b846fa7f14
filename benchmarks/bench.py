"""What is measured, and against what."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.processes import medians, megabytes, milliseconds, percent_of_a_core, run, running
from benchmarks.sample_home import role_name
from benchmarks.table import Figure, Target
from roleswitch.delivery.terminal import roleswitch_command
from tests.desktop.desktop import Desktop, open_desktop

PYTHON = sys.executable
ROLES, MANY_ROLES, SESSIONS = 300, 3000, 10

WHY_LATE = (
    "The cause: our modules take 40 ms, a third of that to make dataclasses, roles.toml 12 ms, and the other parts of "
    "the window 25 ms, which that window does without."
)
"""By the clock between the steps of a start; measured again where one of them changes."""
WHY_IDLE = (
    "The cause: each second ten countdowns and the time left in the details are painted anew, half of it in Python; "
    "two fifths of the whole is waking up and looking at the clock. How long that takes depends on what the machine "
    "did before: twice as long after minutes of computing as on a rested one."
)
WHY_SLOW_KEY = "The cause: each key looks through all roles."

Environ = Mapping[str, str]


class Effort(NamedTuple):
    """How often, and how long: a median needs some, and the whole of it less than eight minutes."""

    starts: int = 15
    """Of each program that is started for a median."""
    rounds_of_typing: int = 4
    lists_to_type_in: int = 3
    settle_seconds: float = 4.0
    """After the first paint, until the imports and the details that come after it are done."""
    idle_seconds: float = 20.0
    writes: int = 9
    counts: tuple[int, ...] = (300, 3000, 30_000)
    """Of the roles in the lists that show how things grow."""
    large_starts: int = 3
    """Of each program that is started with such a list."""
    imports: int = 3
    at_once: tuple[tuple[int, int], ...] = ((1, 5), (50, 3), (500, 1))
    """How many requests, and how often."""
    others_at_once: tuple[tuple[int, int], ...] = ((1, 3), (50, 1))


@contextmanager
def quiet_desktop(folder: Path) -> Iterator[Desktop]:
    """Without a screen reader, as most are."""
    with open_desktop(folder, "1920x1200x24", screen_reader=False) as desktop:
        yield desktop


def measure(desktop: Desktop, effort: Effort) -> Iterator[Figure]:
    """Every figure that is promised, on an empty desktop."""
    environ = home(desktop, ROLES, SESSIONS)
    starts = _starts(environ, effort)
    yield from starts.figures()
    yield from _open_window(environ, effort)
    yield from _typing(home(desktop, MANY_ROLES, 0), effort, starts)


def home(desktop: Desktop, roles: int, sessions: int) -> Environ:
    """The environment for a program with a list of that many roles."""
    environ = desktop.environ | {"ROLESWITCH_HOME": str(desktop.folder / f"with-{roles}-roles-{sessions}-sessions")}
    run([PYTHON, "-m", "benchmarks.sample_home", str(roles), str(sessions)], environ)
    return environ


# From a start to an answer or a window.


class _Starts(NamedTuple):
    """Medians, in milliseconds."""

    bare: float
    boto3: float
    answer: float
    table: float
    window: float
    loaded: frozenset[str]

    def figures(self) -> Iterator[Figure]:
        def figure(what: str, amount: float, target: Target | None = None) -> Figure:
            return Figure(what, amount, "ms", self.bare, self.boto3, target)

        too_early = ", ".join(sorted(self.loaded)) or "none"
        yield figure("bare Python: python -c pass", self.bare)
        yield figure("python -c 'import boto3'", self.boto3)
        yield figure(
            "credential-process, fresh session", self.answer, Target(self.answer / self.bare, 1.6, "x bare Python")
        )
        yield figure(f"smallest window with {ROLES} coloured rows, to its first paint", self.table)
        yield figure(
            f"RoleSwitch with {ROLES} roles, to its first paint",
            self.window,
            Target(self.window / self.table, 1.3, "x smallest window", WHY_LATE),
        )
        yield Figure(
            f"boto3, botocore, keyring loaded by then: {too_early}",
            len(self.loaded),
            "modules",
            target=Target(len(self.loaded), 0, "modules"),
        )


def _starts(environ: Environ, effort: Effort) -> _Starts:
    loaded: set[str] = set()

    def first_paint(*module: str) -> float:
        took, early = to_first_paint(environ, *module)
        loaded.update(early)
        return took

    answer = [*roleswitch_command(), "credential-process", role_name(0)]
    given = json.loads(run(answer, environ))
    assert given["AccessKeyId"].startswith("ASIABENCH"), "the kept session did not answer"
    taken = medians(
        {
            "bare": lambda: milliseconds([PYTHON, "-c", "pass"], environ),
            "answer": lambda: milliseconds(answer, environ),
            "boto3": lambda: milliseconds([PYTHON, "-c", "import boto3"], environ),
            "table": lambda: first_paint("benchmarks.table_window"),
            "window": lambda: first_paint("benchmarks.role_window", "paint"),
        },
        effort.starts,
    )
    return _Starts(**taken, loaded=frozenset(loaded))


def to_first_paint(environ: Environ, *module: str) -> tuple[float, Sequence[str]]:
    """Milliseconds from the start of a window's process, and what was loaded by then of what comes later."""
    begun = time.monotonic_ns()
    painted, *early = run([PYTHON, "-m", *module], environ).decode().split()
    return (int(painted) - begun) / 1e6, early


# While the window is open.


def _open_window(environ: Environ, effort: Effort) -> Iterator[Figure]:
    wait = "import sys; print('here', flush=True); sys.stdin.read()"
    with (
        running([PYTHON, "-c", wait], environ) as bare,
        running([PYTHON, "-c", f"import boto3; {wait}"], environ) as boto3,
        running([PYTHON, "-m", "benchmarks.role_window", "stay", str(SESSIONS)], environ) as window,
    ):
        for process in (bare, boto3, window):
            process.line()
        window.line()  # that it shows all sessions
        time.sleep(effort.settle_seconds)
        idle = percent_of_a_core(window.pid, effort.idle_seconds)
        (bare_rss, bare_pss), (boto3_rss, boto3_pss) = megabytes(bare.pid), megabytes(boto3.pid)
        rss, pss = megabytes(window.pid)
    yield Figure("memory of the open window, its share of what is shared (PSS)", pss, "MB", bare_pss, boto3_pss)
    yield Figure("memory of the open window, all that it uses (RSS)", rss, "MB", bare_rss, boto3_rss)
    yield Figure(
        f"idle, visible, {SESSIONS} sessions counting down, over {effort.idle_seconds:g} s",
        idle,
        "% of a core",
        target=Target(idle, 0.3, "%", WHY_IDLE),
    )


def _typing(environ: Environ, effort: Effort, starts: _Starts) -> Iterator[Figure]:
    slowest, first = keystrokes(environ, effort.rounds_of_typing, effort.lists_to_type_in)
    for what, amount in (
        (f"a keystroke with {MANY_ROLES} roles, filtered and painted; the slowest of a word", slowest),
        ("the very first keystroke", first),
    ):
        yield Figure(what, amount, "ms", starts.bare, starts.boto3, Target(amount, 16, "ms", WHY_SLOW_KEY))


def keystrokes(environ: Environ, rounds_of_typing: int, lists_to_type_in: int) -> tuple[float, float]:
    """The slowest key of a word, and the very first one, until what it leaves of the list is painted: medians in ms."""
    typed = [PYTHON, "-m", "benchmarks.role_window", "type", str(rounds_of_typing)]
    lists = [_numbers(run(typed, environ)) for _ in range(lists_to_type_in)]
    # The first round of each list is apart: much is done for the first time.
    later = [keys for rounds in lists for keys in rounds[1:]]
    slowest = max(median(of_one_key) for of_one_key in zip(*later, strict=True))
    return slowest, median(rounds[0][0] for rounds in lists)


def _numbers(printed: bytes) -> list[list[float]]:
    return [[float(word) for word in line.split()] for line in printed.decode().splitlines()]
