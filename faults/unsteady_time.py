"""A computer whose clock is set, and one that sleeps."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from statistics import median
from typing import NamedTuple

from faults.at_once import HELPER
from faults.due_sessions import keep_due, roles_of
from faults.fault import Fault, Outcome, Run, wait_until
from faults.home import TREE, person
from faults.window import Window
from roleswitch.core.clock import AwsClock
from tests.fakes import World
from tests.ui.logind import Logind, logind_on
from tests.ui.notification_server import session_bus


class Jump(NamedTuple):
    set: str
    """As libfaketime takes it."""
    minutes: int


JUMPS = {
    "8 hours ahead": Jump("+8h", 480),
    "24 hours behind": Jump("-1d", 1440),
    "20 minutes ahead": Jump("+20m", 20),
    "20 minutes behind": Jump("-20m", 20),
}
"""By how the window says it."""
SEEN_SECONDS, SET_SECONDS, PART_SECONDS = 5.0, 1.0, 2.0
"""From when the clock is set. It is so long after libfaketime is told, at most: it reads what it is told so often. And
so much more in a part of `make test`, beside which much else runs."""
FAKETIME = "libfaketimeMT.so.1"


def _faketime() -> Path | None:
    return next(Path("/usr/lib").glob(f"*/faketime/{FAKETIME}"), None)


def _needs_faketime() -> str:
    return "" if _faketime() else "libfaketime sets the clock of one program (Debian package faketime)"


def clock_set(run: Run) -> Outcome:
    jumps, moments = list(JUMPS)[: run.times(len(JUMPS))], run.random()
    seen: list[float] = []
    lost: list[str] = []
    with person(run.folder) as (world, _):
        clock = _WallClock(run.folder / "faketime")
        with Window(clock.environ) as window:
            for name in CLOCK_ROLES:
                window.do("assume", name)
                window.wait_for(lambda name=name: window.shown(name).phase == "active", 30, name)  # type: ignore[misc]
            for jump in jumps:
                # At any moment between two looks of the window, when nothing else makes it look.
                time.sleep(moments.uniform(1.5, 6.5) * (0.2 if run.share < 1 else 1))
                seen += _one_jump(world, window, clock, jump, lost)
    limit = SEEN_SECONDS + SET_SECONDS + (PART_SECONDS if run.share < 1 else 0)
    return Outcome(
        f"{len(jumps)} jumps forth and back, {len(CLOCK_ROLES)} sessions",
        f"{len(lost)} lost{': ' if lost else ''}{', '.join(lost)}; said after at most {max(seen):.1f} s, up to "
        f"{SET_SECONDS:.0f} of them until the clock is set",
        not lost and max(seen) <= limit,
    )


CLOCK_ROLES = ("prod", "helper", "hub")
"""One of each way to be handed out."""


class _WallClock:
    """The wall clock of a process that has `environ`; the steady ones stay as they are."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.set("+0")
        self.environ = {
            "LD_PRELOAD": str(_faketime()),
            "FAKETIME_TIMESTAMP_FILE": str(file),
            "FAKETIME_CACHE_DURATION": f"{SET_SECONDS:.0f}",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "NO_FAKE_STAT": "1",
        }

    def set(self, by: str) -> None:
        """Within SET_SECONDS."""
        new = self._file.with_suffix(".new")
        new.write_text(by)
        new.replace(self._file)


def _one_jump(world: World, window: Window, clock: _WallClock, jump: str, lost: list[str]) -> list[float]:
    """Seconds until it was said, and until it was said to be over. What is lost is added to `lost`."""
    before = {name: window.shown(name).key for name in CLOCK_ROLES}
    words = f"this computer's clock is {jump}"
    clock.set(JUMPS[jump].set)
    there = _until_said(window, words)
    window.do("assume", "prod")
    window.waits(lambda: bool(window.shown("prod").error) and not window.shown("prod").assuming, 40)
    said = f"This computer's clock is {JUMPS[jump].minutes} minutes {jump.rpartition(' ')[2]}"
    if said not in window.shown("prod").sentence:
        lost.append(f"{jump}: the minutes in {window.shown('prod').sentence!r}")
    environ = {**os.environ, "PYTHONPATH": str(TREE), **clock.environ}
    printed = subprocess.run(HELPER, capture_output=True, text=True, check=False, env=environ).stdout
    if before["helper"] not in printed:
        lost.append(f"{jump}: what was kept is not handed out")
    if before["prod"] not in world.credentials.read_text():
        lost.append(f"{jump}: the profile of prod")
    lost += [f"{jump}: {name}" for name in CLOCK_ROLES if window.shown(name).key != before[name]]
    clock.set("+0")
    back = _until_said(window, "")
    window.do("assume", "prod")
    if not window.waits(lambda: window.shown("prod").key != before["prod"] and not window.shown("prod").error, 40):
        lost.append(f"{jump}: prod is not renewed when it is over")
    return [there, back]


def _until_said(window: Window, words: str) -> float:
    began = time.monotonic()
    window.waits(lambda: window.last("surroundings").get("clock") == words, 8 * SEEN_SECONDS)
    return time.monotonic() - began


# ---------------------------------------------------------------- sleep


EMPTY_SECONDS, RENEWAL_SECONDS = 0.5, 2.0


def _needs_bus() -> str:
    return "" if shutil.which("dbus-daemon") else "dbus-daemon, for a bus on which a computer's sleep is told"


def sleeps(run: Run) -> Outcome:
    """A secret is copied, the computer falls asleep, a session becomes due meanwhile, and the computer wakes up."""
    count, moments = run.times(10), run.random()
    emptied: list[float] = []
    renewed: list[float] = []
    early = left_out = 0
    with ExitStack() as stack:
        world, patch = stack.enter_context(person(run.folder))
        address = stack.enter_context(session_bus(run.folder))
        logind = stack.enter_context(logind_on(address))
        patch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        names = [f"r{number}" for number in range(2 * count + 2)]
        world.write_list(roles_of(["copied", *names]))
        window = stack.enter_context(Window())
        window.do("assume", "copied")
        window.wait_for(lambda: window.shown("copied").phase == "active", 30, "a session")
        wait_until(logind.is_held, 30)
        clock = AwsClock()  # the window's time: they share what was heard of AWS
        for name in names:
            if len(renewed) == count:
                break
            # Longer than a tick of the window after the one before, and at another moment of it each time.
            due = clock() + timedelta(seconds=moments.uniform(1.5, 3.5))
            keep_due(world, name, due)
            window.wait_for(lambda name=name: bool(window.shown(name).key), 30, name)  # type: ignore[misc]
            asked_before = len(world.aws.calls)
            emptied.append(_falls_asleep(window, logind))
            time.sleep(max((due - clock()).total_seconds() - 0.02, 0))
            was_asked = len(world.aws.calls) > asked_before
            early += was_asked and clock() < due  # the machine may have taken longer than that
            time.sleep(max((due - clock()).total_seconds(), 0) + 0.05)
            took = _wakes(window, logind, world, name, asked_before)
            if took is None:
                left_out += 1
            else:
                renewed.append(took)
    longest = max(renewed, default=float("inf"))
    words = f"clipboard empty after at most {max(emptied) * 1000:.0f} ms, "
    words += f"renewal begun at most {longest:.2f} s after waking"
    if renewed:
        words += f" (median {median(renewed):.2f} s)"
    if early:
        words += f"; {early} renewed before they were due"
    slack = PART_SECONDS if run.share < 1 else 0
    in_time = max(emptied) < EMPTY_SECONDS + slack and longest < RENEWAL_SECONDS + slack
    is_met = in_time and not early and len(renewed) == count
    tried = f"{len(renewed)} times"
    if left_out:
        tried += f", and {left_out} that a regular look of the window came before, left out"
    return Outcome(tried, words, is_met)


def _falls_asleep(window: Window, logind: Logind) -> float:
    """Seconds until the clipboard was empty."""
    window.do("copy", "copied")
    window.wait_for(lambda: window.last("clipboard").get("length", 0) != 0, 20, "the copied secret")
    at = time.monotonic()
    logind.prepares_for_sleep(True)
    if not window.waits(lambda: window.last("clipboard").get("length") == 0, 30):
        return float("inf")
    emptied = window.last("clipboard")["at"]
    assert isinstance(emptied, float)
    return emptied - at


def _wakes(window: Window, logind: Logind, world: World, name: str, asked_before: int) -> float | None:
    """Seconds until STS was asked for another session. None where it was asked before the computer woke up: a regular
    look, which goes on here and does not in a computer that sleeps, came in the moment since the session was due."""
    was_asked = len(world.aws.calls) > asked_before
    at = time.monotonic()
    logind.prepares_for_sleep(False)
    try:
        world.aws.wait_for_calls(asked_before + 1, 20)
    except TimeoutError:
        return float("inf")
    took = time.monotonic() - at
    window.wait_for(lambda: window.shown(name).phase == "active", 20, "the renewal")
    return None if was_asked else took


FAULTS = (
    Fault(
        "the computer's clock is set",
        "+8 h, -1 d, ±20 min by libfaketime while the window is open",
        f"said within {SEEN_SECONDS:.0f} s (and {SET_SECONDS:.0f} s for libfaketime, which looks that often), with the "
        "minutes in the message; no session lost",
        clock_set,
        _needs_faketime,
    ),
    Fault(
        "the computer sleeps",
        "PrepareForSleep on a private bus, a secret on the clipboard, a session that becomes due",
        f"clipboard empty under {EMPTY_SECONDS * 1000:.0f} ms, renewal begins under {RENEWAL_SECONDS:.0f} s after",
        sleeps,
        _needs_bus,
    ),
)
