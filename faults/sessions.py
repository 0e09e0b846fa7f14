"""Many programs that want one session, many sessions that want renewing, and a computer whose time is not steady."""

from __future__ import annotations

import os
import selectors
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from typing import NamedTuple

from faults.at_once import HELPER, STS_SECONDS, OverloadedSts, credentials_at_once, printed_by, start_at_once
from faults.fault import Fault, Outcome, Run
from faults.home import TREE, person
from faults.window import Window, most_blocked
from roleswitch.core.clock import AwsClock
from roleswitch.core.session import RENEW_BEFORE_END, utc_now
from roleswitch.core.session_store import Kept, asked
from roleswitch.delivery.process_json import process_document
from roleswitch.demo import strict_aws
from roleswitch.demo.strict_aws import Manner
from tests.fakes import LONG, ROLES_FILE, USER, World
from tests.ui.logind import Logind, logind_on
from tests.ui.notification_server import session_bus
from tests.ui.sessions import session as made_session

# ---------------------------------------------------------------- many at once


def fifty_at_once(run: Run) -> Outcome:
    count = run.times(50, at_least=8)
    with person(run.folder) as (world, patch), OverloadedSts(world.aws, seconds=STS_SECONDS) as sts:
        patch.setenv("AWS_ENDPOINT_URL_STS", sts.url)
        keys = credentials_at_once(count)
        calls = world.assumed()
        others = _aws_cli_at_once(world, count) if run.beside_others else {}
    unanswered = keys.count("")
    is_met = calls == 1 and not unanswered and len(set(keys)) == 1
    return Outcome(
        f"{count} processes, none with a session",
        f"{calls} AssumeRole, {unanswered} without an answer",
        is_met,
        others,
    )


# Up to where the AWS CLI looks for credentials: what it has loaded, each of so many processes has.
_LOADED = """
import json, os, sys
from argparse import Namespace
from awscli.clidriver import create_clidriver
session = create_clidriver().session
session.set_config_variable("profile", "helper")
session.emit("session-initialized", session=session, parsed_args=Namespace(command="sts"))
session.create_client("sts", region_name="eu-west-1", aws_access_key_id="-", aws_secret_access_key="-").close()
waiting, go = os.pipe()
children = []
for _ in range(int(sys.argv[1])):
    child = os.fork()
    if child == 0:
        os.close(go)
        os.read(waiting, 1)
        os.write(1, session.get_credentials().get_frozen_credentials().access_key.encode() + b"\\n")
        os._exit(0)
    children.append(child)
os.close(go)
for child in children:
    os.waitpid(child, 0)
"""


def _aws_cli_at_once(world: World, count: int) -> dict[str, str]:
    """The same of a profile with a role_arn, with nothing in its cache: how often the AWS CLI asks STS.

    Its own processes come to that over many seconds where there are few processors, and the last find what the first
    has cached. Those that have loaded all they need, as programs that run for long have, do not.
    """
    world.config.parent.mkdir(exist_ok=True)
    world.config.write_text(
        f"[profile base]\nregion = eu-west-1\n[profile helper]\nrole_arn = {LONG}\nsource_profile = base\n"
        "region = eu-west-1\n"
    )
    world.credentials.write_text(
        f"[base]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {USER.secret_access_key}\n"
    )
    aws = str(Path(sys.executable).with_name("aws"))
    version = subprocess.run([aws, "--version"], capture_output=True, text=True, check=True).stdout.split()[0]
    name = f"AWS CLI {version.removeprefix('aws-cli/')}"
    cache = world.home / ".aws" / "cli" / "cache"
    assert not cache.exists()
    before = world.assumed()
    # Each asks who it is: version 1 has no command that prints credentials.
    documents = printed_by(start_at_once(count, (aws, "sts", "get-caller-identity", "--profile", "helper")), 300)
    answered = sum(":assumed-role/Deployer/" in document.get("Arn", "") for document in documents)
    calls = world.assumed() - before
    shutil.rmtree(cache)  # it is there, or these kept their sessions elsewhere
    loaded = subprocess.run(
        [sys.executable, "-c", _LOADED, str(count)], capture_output=True, text=True, check=True, timeout=120
    )
    return {
        name: f"{calls} AssumeRole, {count - answered} without an answer",
        f"{name} that has loaded its code": f"{world.assumed() - before - calls} AssumeRole, "
        f"{count - len(loaded.stdout.split())} without an answer",
    }


# ---------------------------------------------------------------- the holder of the lock

LOCK_BOUND = 10.0
"""Seconds within which the next one has to have an answer."""


def lock_holder(run: Run) -> Outcome:
    """The process that calls STS is killed, or stopped, while others wait for what it gets."""
    kills, stops, others = run.times(20), round(6 * run.share), run.times(7, at_least=3)
    numbers = run.random()
    waits: dict[str, list[float]] = {"killed": [], "stopped": []}
    lost = 0
    with person(run.folder) as (world, _):
        for number in range(kills + stops):
            how = "killed" if number < kills else "stopped"
            # They come long before the holder is stopped, or just before. After 8 s it would ask STS once more.
            came_before = numbers.uniform(0.5, 1 if how == "killed" else 6)
            seconds, answered = _without_its_holder(world, how, others, came_before)
            waits[how].append(seconds)
            lost += others - answered
    longest = {how: max(seconds, default=0.0) for how, seconds in waits.items()}
    told = [f"{longest['killed']:.1f} s after a kill"]
    told += [f"{longest['stopped']:.1f} s after a stop"] if stops else []
    return Outcome(
        f"{kills} killed, {stops} stopped, {others} waiting each time",
        f"{lost} without an answer; the next one had it at most {', '.join(told)}",
        lost == 0 and max(longest.values()) <= LOCK_BOUND,
    )


def _without_its_holder(world: World, how: str, others: int, came_before: float) -> tuple[float, int]:
    """Seconds from the signal to the first answer, and how many of the others had one."""
    world.switch.end("helper")
    before = len(world.aws.calls)
    world.aws.fail(1, strict_aws.Fault(manner=Manner.HANG))
    (holder,) = start_at_once(1, HELPER)
    try:
        world.aws.wait_for_calls(before + 1, 60)
        waiting = start_at_once(others, HELPER)
        time.sleep(came_before)
        os.kill(holder.pid, signal.SIGKILL if how == "killed" else signal.SIGSTOP)
        began = time.monotonic()
        first: list[float] = []
        watcher = threading.Thread(target=_note_first, args=(waiting, first))
        watcher.start()
        documents = printed_by(waiting, 60)
        watcher.join()
    finally:
        holder.kill()
        holder.communicate()
        world.aws.release()
    return (first[0] if first else float("inf")) - began, sum("AccessKeyId" in document for document in documents)


def _note_first(processes: Sequence[subprocess.Popen[bytes]], moments: list[float]) -> None:
    """When the first of them closes what it prints to: it has its answer then."""
    with selectors.DefaultSelector() as selector:
        for process in processes:
            assert process.stdout is not None
            selector.register(process.stdout, selectors.EVENT_READ)
        if selector.select(60):
            moments.append(time.monotonic())


# ---------------------------------------------------------------- due at once


def _roles(names: Sequence[str], *, deliver: str = "nothing") -> str:
    return ROLES_FILE.partition("[roles.")[0] + "".join(
        f'[roles.{name}]\nrole_arn = "{LONG}"\nsource = "work"\nsession_name = "boaty"\ndeliver = "{deliver}"\n\n'
        for name in names
    )


def _keep_due(world: World, name: str, due: datetime) -> None:
    """A session of an hour that is to be renewed then."""
    issued = due + RENEW_BEFORE_END - timedelta(hours=1)
    session = made_session(name, issued, role_arn=LONG)
    assert session.renews_at() == due
    world.switch.sessions.keep(Kept(session, asked(world.switch.plan(name))), process_document(session))


def due_at_once(run: Run) -> Outcome:
    count, a_second = run.times(200, at_least=10), 5  # the first are the most at once
    names = [f"r{number}" for number in range(count)]
    with person(run.folder) as (world, patch), OverloadedSts(world.aws, a_second=a_second) as sts:
        patch.setenv("AWS_ENDPOINT_URL_STS", sts.url)
        world.write_list(_roles(names))
        due = utc_now() + timedelta(seconds=1)
        for name in names:
            _keep_due(world, name, due)
        with Window() as window:
            window.wait_for(lambda: all(shown.key for shown in window.roles().values()), 30, "the sessions")
            old = {name: shown.key for name, shown in window.roles().items()}
            window.longest_stall()
            began = time.monotonic()
            window.waits(lambda: all(shown.key != old[name] for name, shown in window.roles().items()), 60 + count)
            took = time.monotonic() - began
            ended = [name for name, shown in window.roles().items() if shown.key == old[name]]
            blocked, _ = window.longest_stall()
    left = (RENEW_BEFORE_END - timedelta(seconds=took)) / timedelta(minutes=1)
    return Outcome(
        f"{count} sessions due in one second, {a_second} calls a second let through",
        f"{len(ended)} not renewed, {sts.throttled} throttled: at most {sts.most} calls in a second; all done "
        f"after {took:.0f} s, {left:.0f} min before they end; the window stood still for {blocked * 1000:.0f} ms",
        not ended and not sts.throttled and blocked <= most_blocked(run),
    )


# ---------------------------------------------------------------- a clock that is set


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
SEEN_SECONDS = 5.0
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
    return Outcome(
        f"{len(jumps)} jumps forth and back, {len(CLOCK_ROLES)} sessions",
        f"{len(lost)} lost{': ' if lost else ''}{', '.join(lost)}; said after at most {max(seen):.1f} s",
        not lost and max(seen) <= SEEN_SECONDS + 1 + (run.share < 1),
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
            "FAKETIME_CACHE_DURATION": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "NO_FAKE_STAT": "1",
        }

    def set(self, by: str) -> None:
        """Within a second: it is read that often."""
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
    window.waits(lambda: window.last("surroundings").get("clock") == words, 4 * SEEN_SECONDS)
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
    with ExitStack() as stack:
        world, patch = stack.enter_context(person(run.folder))
        address = stack.enter_context(session_bus(run.folder))
        logind = stack.enter_context(logind_on(address))
        patch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
        names = [f"r{number}" for number in range(count)]
        world.write_list(_roles(["copied", *names]))
        window = stack.enter_context(Window())
        window.do("assume", "copied")
        window.wait_for(lambda: window.shown("copied").phase == "active", 30, "a session")
        _wait_until(logind.is_held, 30)
        clock = AwsClock()  # the window's time: they share what was heard of AWS
        for name in names:
            # Longer than a tick of the window after the one before, and at another moment of it each time.
            due = clock() + timedelta(seconds=moments.uniform(1.5, 3.5))
            _keep_due(world, name, due)
            window.wait_for(lambda name=name: bool(window.shown(name).key), 30, name)  # type: ignore[misc]
            emptied.append(_falls_asleep(window, logind))
            time.sleep(max((due - clock()).total_seconds(), 0) + 0.05)
            renewed.append(_wakes(window, logind, world, name))
    return Outcome(
        f"{count} times",
        f"clipboard empty after at most {max(emptied) * 1000:.0f} ms, renewal begun at most {max(renewed):.2f} s after "
        f"waking (median {median(renewed):.2f} s)",
        max(emptied) < EMPTY_SECONDS and max(renewed) < RENEWAL_SECONDS,
    )


def _falls_asleep(window: Window, logind: Logind) -> float:
    """Seconds until the clipboard was empty."""
    window.do("copy", "copied")
    window.wait_for(lambda: window.last("clipboard").get("length", 0) != 0, 20, "the copied secret")
    at = time.monotonic()
    logind.prepares_for_sleep(True)
    if not window.waits(lambda: window.last("clipboard").get("length") == 0, 10):
        return float("inf")
    emptied = window.last("clipboard")["at"]
    assert isinstance(emptied, float)
    return emptied - at


def _wakes(window: Window, logind: Logind, world: World, name: str) -> float:
    """Seconds until STS was asked for another session."""
    before, at = len(world.aws.calls), time.monotonic()
    logind.prepares_for_sleep(False)
    try:
        world.aws.wait_for_calls(before + 1, 20)
    except TimeoutError:
        return float("inf")
    took = time.monotonic() - at
    window.wait_for(lambda: window.shown(name).phase == "active", 20, "the renewal")
    return took


def _wait_until(is_so: Callable[[], bool], seconds: float) -> None:
    until = time.monotonic() + seconds
    while not is_so():
        if time.monotonic() > until:
            raise TimeoutError
        time.sleep(0.01)


FAULTS = (
    Fault(
        "50 programs want one session",
        f"processes of credential_process at once, STS takes {STS_SECONDS * 1000:.0f} ms",
        "1 AssumeRole, all answered alike",
        fifty_at_once,
    ),
    Fault(
        "the program that asks STS for all is killed, or stopped",
        "SIGKILL and SIGSTOP while STS hangs and 7 others wait",
        f"the next one takes over, within {LOCK_BOUND:.0f} s",
        lock_holder,
    ),
    Fault(
        "200 sessions due in one second",
        "an STS that throttles above 5 calls a second",
        "none throttled, all renewed in time",
        due_at_once,
    ),
    Fault(
        "the computer's clock is set",
        "+8 h, -1 d, ±20 min by libfaketime while the window is open",
        f"said within {SEEN_SECONDS:.0f} s, with the minutes in the message; no session lost",
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
