"""The window killed in the middle of its work, again and again on one home, and what its next start finds there."""

from __future__ import annotations

import json
import math
import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from random import Random
from statistics import median
from typing import IO, NamedTuple

from faults.fault import Fault, Outcome, Run
from faults.home import TREE, person
from roleswitch import files
from roleswitch.core.role import Arn, Deliver, Role
from roleswitch.core.source import AccessKeySource
from roleswitch.errors import RoleSwitchError
from tests.fakes import KEY, OTHER_KEY, World

BACK_SECONDS = 3.0
STILL_SECONDS = 60.0
"""A window that has not come to the next kill by then does nothing any more."""
KINDS = frozenset({"assume", "end", "write", "key", "prefer", "new", "rename", "remove", "star", "import"})
"""What the window does (faults/busy_window.py)."""
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

    roles: dict[str, Role]
    sessions: set[str] = field(default_factory=set)
    doing: list[str] = field(default_factory=list)
    """The action and the names that it is about; empty where it has done the last one."""
    ended_well: Counter[str] = field(default_factory=Counter)
    """By the kind of the action."""
    troubles: list[str] = field(default_factory=list)
    """Of the others: the action and its trouble."""
    write_was_begun: bool = False
    """Since somebody looked: whether `helper` is written may have changed."""

    def take(self, line: Line) -> None:
        if line[0] == "began":
            self.doing = [str(word) for word in line[1:]]
            self.write_was_begun |= self.doing[0] == "write"
        elif line[0] == "done":
            if line[1]:
                self.troubles.append(f"{self.doing[0]}: {line[1]}")
            else:
                self.ended_well[self.doing[0]] += 1
                self._done()
            self.doing = []

    def _done(self) -> None:
        what, *names = self.doing
        if what == "assume":
            self.sessions.add(names[0])
        elif what == "end":
            self.sessions.discard(names[0])
        else:
            self.roles = self._after(what, names)

    def _after(self, what: str, names: Sequence[str]) -> dict[str, Role]:
        """The list, once that is done."""
        roles = dict(self.roles)
        if what in {"remove", "rename", "star"} and names[0] not in roles:
            return roles  # the window's mistake, which its trouble tells
        match what:
            case "new" | "import":
                roles |= {name: made(name) for name in names}
            case "remove":
                roles.pop(names[0])
            case "rename":
                roles[names[1]] = replace(roles.pop(names[0]), name=names[1])
            case "star":
                roles[names[0]] = replace(roles[names[0]], favorite=not roles[names[0]].favorite)
        return roles

    def wrong_roles(self, found: Mapping[str, Role]) -> list[str]:
        """The names of those that are missing, too many or another one, as of before or after what was being done."""
        what, *names = self.doing or [""]
        before, after = (
            sorted(
                name
                for name in found.keys() | roles.keys()
                if name not in found or name not in roles or not self._is_same(found[name], roles[name])
            )
            for roles in (self.roles, self._after(what, names))
        )
        return before if after else []

    def _is_same(self, found: Role, role: Role) -> bool:
        if self.write_was_begun and found.name == "helper":
            found, role = (replace(each, deliver=Deliver.NOTHING) for each in (found, role))
        return found == role

    def sure_sessions(self) -> set[str]:
        """Those that nothing was done to when it was killed."""
        return self.sessions - set(self.doing[1:])


def made(name: str) -> Role:
    """What the window makes or imports by that name."""
    _, _, number, *part = name.split("-")
    return Role(name=name, arn=Arn("aws", "903411772280", name if part else f"R{number}"), source="work")


class BusyWindow:
    def __init__(self, seed: int, errors: IO[bytes]) -> None:
        self._errors = errors
        self._began = time.monotonic()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "faults.as_program", "faults.busy_window"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            text=True,
            env={**os.environ, "PYTHONPATH": str(TREE)},
        )
        assert self._process.stdin is not None
        keys = [[key.access_key_id, key.secret_access_key] for key in (KEY, OTHER_KEY)]
        with suppress(BrokenPipeError):  # one that has ended already: `how_it_ended` says why
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

    def how_it_ended(self) -> str:
        """Of one that has said its last; empty where it was killed."""
        status = self._process.wait(STILL_SECONDS)
        if status == -signal.SIGKILL:
            return ""
        self._errors.seek(0)
        return f"it ended with status {status}: {self._errors.read().decode(errors='replace')[-300:]}"

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


@contextmanager
def busy_window(seed: int) -> Iterator[BusyWindow]:
    with tempfile.TemporaryFile() as errors:
        window = BusyWindow(seed, errors)
        try:
            yield window
        finally:
            window.end()


@dataclass(frozen=True)
class Came:
    """What became of one home."""

    lost: tuple[str, ...]
    kinds: frozenset[str]
    """Of the actions in which it was killed."""
    starts: tuple[Start, ...]
    ended_well: Counter[str]
    troubles: tuple[str, ...]


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
    ended_well = sum((each.ended_well for each in came), Counter[str]())
    troubles = [trouble for each in came for trouble in each.troubles]
    # What a person is told is no loss, but nothing that could be lost was done either.
    wanted = KINDS if run.share >= 1 else frozenset[str]()
    if missed := sorted(wanted - ended_well.keys()):
        lost.append(f"no {' and no '.join(missed)} ever ended well")
    words = (
        f"{len(lost)} roles, keys, sessions or locks; back within {slowest.own:.1f} s, "
        f"{median(start.own for start in starts):.1f} s as a rule, beside up to "
        f"{max(start.kept_waiting for start in starts):.1f} s for which the machine had no processor for it"
    )
    if lost:
        words += f" (first: {lost[0]})"
    # Beside other work a start takes as long as that leaves it.
    limit = BACK_SECONDS if run.share >= 1 else 5 * BACK_SECONDS
    tried = (
        f"{kills} kills of {homes} windows at work at once, in {len(kinds)} kinds of actions; "
        f"{ended_well.total()} actions ended well before, {len(troubles)} in a trouble"
    )
    if troubles:
        tried += f" (first: {troubles[0]})"
    return Outcome(tried, words, not lost and ended_well.total() > 0 and slowest.own <= limit)


def _one_home(folder: Path, seed: int, kills: int) -> Came:
    random = Random(seed)  # noqa: S311 - it chooses moments
    lost, kinds, starts = list[str](), set[str](), list[Start]()
    with person(folder) as (world, _):
        world.credentials.parent.mkdir(mode=0o700)
        world.credentials.write_text(FOREIGN)
        expected = Expected(dict(world.switch.roles.load().roles))
        for number in range(kills):
            actions, delay = random.randint(1, 3), random.random() * 0.2
            start, ended = _until_killed(seed * 100_000 + number, expected, actions=actions, delay=delay)
            starts.append(start)
            kinds.update(expected.doing[:1])
            doing = " ".join(expected.doing) or "nothing"
            lost += [f"in {doing}: {what}" for what in [*filter(None, [ended]), *missing(world, expected)]]
        with busy_window(seed) as window, _limit(window):
            starts.append(next((window.started(line) for line in window.lines()), NEVER))
    return Came(tuple(lost), frozenset(kinds), tuple(starts), expected.ended_well, tuple(expected.troubles))


def _until_killed(seed: int, expected: Expected, *, actions: int, delay: float) -> tuple[Start, str]:
    """How it began, without an end where it never was ready; and how it ended, empty where it was killed at work."""
    start = NEVER
    with busy_window(seed) as window, _limit(window) as is_over:
        for line in window.lines():
            if line[0] == "ready":
                start = window.started(line)
                continue
            expected.take(line)
            if line[0] == "began":
                actions -= 1
                if actions == 0:
                    threading.Timer(delay, window.kill).start()
        ended = window.how_it_ended()
    return start, f"it did nothing more for {STILL_SECONDS:.0f} s" if is_over.is_set() else ended


@contextmanager
def _limit(window: BusyWindow) -> Iterator[threading.Event]:
    """It is killed at the latest after STILL_SECONDS; whether it was."""
    is_over = threading.Event()

    def end() -> None:
        is_over.set()
        window.kill()

    limit = threading.Timer(STILL_SECONDS, end)
    limit.start()
    try:
        yield is_over
    finally:
        limit.cancel()


def missing(world: World, expected: Expected) -> Iterator[str]:
    """What is not there as it should be; what was being done is known afterwards."""
    catalog = world.switch.roles.load()
    if catalog.problems:
        yield f"roles.toml has {len(catalog.problems)} problems"
    if wrong := expected.wrong_roles(catalog.roles):
        yield f"roles {wrong}"
    expected.roles, expected.write_was_begun = dict(catalog.roles), False
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
        f"back within {BACK_SECONDS:.0f} s, no role, key, session or lock lost",
        killed_at_work,
    ),
)
