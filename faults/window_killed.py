"""The window killed in the middle of its work, again and again on one home, and what its next start finds there."""

from __future__ import annotations

import json
import math
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import median
from typing import NamedTuple

from faults.fault import Fault, Outcome, Run
from faults.home import TREE, person
from roleswitch import files
from roleswitch.core.source import AccessKeySource
from roleswitch.errors import RoleSwitchError
from tests.fakes import KEY, OTHER_KEY, World

BACK_SECONDS = 3.0
FOREIGN = "[other]\n# theirs\naws_access_key_id = AKIAIOSFODNN7FOREIGN\naws_secret_access_key = of-somebody-else\n"

Line = list[object]
"""As the window tells it."""


class Start(NamedTuple):
    """How long it took to be ready, in seconds, and for how much of that its GUI thread was kept waiting for a
    processor, which is the machine's."""

    took: float
    kept_waiting: float

    @property
    def own(self) -> float:
        return self.took - self.kept_waiting


NEVER = Start(math.inf, 0.0)


@dataclass
class Expected:
    """What has to be there, by what the window has said: all that it did, and what it was doing either way."""

    roles: set[str]
    sessions: set[str] = field(default_factory=set)
    doing: list[str] = field(default_factory=list)
    """The action and the names that it is about; empty where it has done the last one."""

    def take(self, line: Line) -> None:
        if line[0] == "began":
            self.doing = [str(word) for word in line[1:]]
        elif line[0] == "done":
            if not line[1]:
                self._done()
            self.doing = []

    def _done(self) -> None:
        what, *names = self.doing
        match what:
            case "new" | "import":
                self.roles.update(names)
            case "remove":
                self.roles.discard(names[0])
            case "rename":
                self.roles.discard(names[0])
                self.roles.add(names[1])
            case "assume":
                self.sessions.add(names[0])
            case "end":
                self.sessions.discard(names[0])

    def possible(self) -> tuple[set[str], ...]:
        """The lists of roles that there may be."""
        what, *names = self.doing or [""]
        after = {
            "new": self.roles | set(names),
            "import": self.roles | set(names),
            "remove": self.roles - set(names),
            "rename": (self.roles - set(names[:1])) | set(names[1:]),
        }
        return (self.roles, after.get(what, self.roles))

    def sure_sessions(self) -> set[str]:
        """Those that nothing was done to when it was killed."""
        return self.sessions - set(self.doing[1:])


class BusyWindow:
    def __init__(self, seed: int) -> None:
        self._began = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "faults.as_program", "faults.busy_window"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env={**os.environ, "PYTHONPATH": str(TREE)},
        )
        assert self._process.stdin is not None
        keys = [[key.access_key_id, key.secret_access_key] for key in (KEY, OTHER_KEY)]
        self._process.stdin.write(json.dumps([seed, *keys]) + "\n")
        self._process.stdin.close()

    def lines(self) -> Iterator[Line]:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.endswith("\n"):  # the last one may be cut
                yield json.loads(line)

    def started(self, ready: Line) -> Start:
        """As it is said just now."""
        kept_waiting = ready[2]
        assert isinstance(kept_waiting, float | int)
        return Start(time.monotonic() - self._began, kept_waiting)

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


@contextmanager
def busy_window(seed: int, limit_seconds: float = 60) -> Iterator[BusyWindow]:
    """One that is killed at the latest after `limit_seconds`."""
    window = BusyWindow(seed)
    limit = threading.Timer(limit_seconds, window.kill)
    limit.start()
    try:
        yield window
    finally:
        limit.cancel()
        window.end()


@dataclass(frozen=True)
class Came:
    """What became of one home."""

    lost: tuple[str, ...]
    kinds: frozenset[str]
    starts: tuple[Start, ...]


def killed_at_work(run: Run) -> Outcome:
    """Each time it has done an action or a few, at any moment of the one that follows."""
    kills = run.times(500)
    # A home for each processor: most of the time is that of the starts.
    homes = min(os.cpu_count() or 1, max(1, kills // 50))
    shares = [kills // homes + (number < kills % homes) for number in range(homes)]
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(homes, mp_context=context) as pool:
        came = list(
            pool.map(
                _one_home,
                [run.folder / str(number) for number in range(homes)],
                [run.seed * homes + number for number in range(homes)],
                shares,
            )
        )
    lost = [what for each in came for what in each.lost]
    starts = [start for each in came for start in each.starts]
    slowest = max(starts, key=lambda start: start.own)
    kinds = frozenset[str]().union(*(each.kinds for each in came))
    words = (
        f"{len(lost)} roles, keys, sessions or locks; back within {slowest.own:.1f} s, "
        f"{median(start.own for start in starts):.1f} s as a rule, beside up to "
        f"{max(start.kept_waiting for start in starts):.1f} s for which the machine had no processor for it"
    )
    if lost:
        words += f" (first: {lost[0]})"
    # Beside other work a start takes as long as that leaves it.
    limit = BACK_SECONDS if run.share >= 1 else 5 * BACK_SECONDS
    tried = f"{kills} kills of {homes} windows at work at once, in {len(kinds)} kinds of actions"
    return Outcome(tried, words, not lost and slowest.own <= limit)


def _one_home(folder: Path, seed: int, kills: int) -> Came:
    random = Random(seed)  # noqa: S311 - it chooses moments
    lost, kinds, starts = list[str](), set[str](), list[Start]()
    with person(folder) as (world, _):
        world.credentials.parent.mkdir(mode=0o700)
        world.credentials.write_text(FOREIGN)
        expected = Expected(set(world.switch.roles.load().roles))
        for number in range(kills):
            actions, delay = random.randint(1, 3), random.random() * 0.2
            starts.append(_until_killed(seed * 100_000 + number, expected, actions=actions, delay=delay))
            kinds.update(expected.doing[:1])
            doing = " ".join(expected.doing) or "nothing"
            lost += [f"in {doing}: {what}" for what in missing(world, expected)]
        with busy_window(seed) as window:
            starts.append(next((window.started(line) for line in window.lines()), NEVER))
    return Came(tuple(lost), frozenset(kinds), tuple(starts))


def _until_killed(seed: int, expected: Expected, *, actions: int, delay: float) -> Start:
    """How it began: without an end where it never was ready."""
    start = NEVER
    with busy_window(seed) as window:
        for line in window.lines():
            if line[0] == "ready":
                start = window.started(line)
                continue
            expected.take(line)
            if line[0] == "began":
                actions -= 1
                if actions == 0:
                    threading.Timer(delay, window.kill).start()
    return start


def missing(world: World, expected: Expected) -> Iterator[str]:
    """What is not there as it should be; what was being done is known afterwards."""
    catalog = world.switch.roles.load()
    if catalog.problems:
        yield f"roles.toml has {len(catalog.problems)} problems"
    roles = set(catalog.roles)
    if roles not in expected.possible():
        yield f"roles {sorted(roles ^ expected.roles)}"
    expected.roles = roles
    yield from _missing_key(world)
    yield from _held_locks(world.home)
    kept = set(world.switch.kept_sessions())
    if gone := expected.sure_sessions() - kept:
        yield f"sessions of {sorted(gone)}"
    expected.sessions = kept
    if not world.credentials.read_text().startswith(FOREIGN):
        yield "a profile of somebody else"
    expected.doing = []


def _missing_key(world: World) -> Iterator[str]:
    source = world.switch.roles.load().source("work")
    assert isinstance(source, AccessKeySource)
    try:
        key = world.switch.keys.keychain.read(source)
    except RoleSwitchError as trouble:
        yield f"key ({trouble})"
        return
    if key not in {KEY, OTHER_KEY}:
        yield "key: another one"


def _held_locks(home: Path) -> Iterator[str]:
    for lock in home.rglob("*.lock"):
        try:
            with files.locked(lock, 1):
                pass
        except TimeoutError:
            yield f"lock {lock.name}"


FAULTS = (
    Fault(
        "kill -9 of the window at work",
        "500 times at a random moment of a random action: assuming, ending, profiles, keys, the list, imports",
        "back within 3 s, no role, key, session or lock lost",
        killed_at_work,
    ),
)
