"""An STS that misbehaves, and none at all: what the window says, what it keeps, and that it never stands still."""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from faults.fault import Fault, Outcome, Run
from faults.home import person
from faults.odd_sts import ODD, OddSts
from faults.outages import BACK_SECONDS, needs_namespaces, no_way_to_aws
from faults.servers import (
    CANCEL_SECONDS,
    LAST_GOOD,
    OVER_SECONDS,
    cancelled,
    most_until_cancelled,
    over,
    wait_for_sessions,
    write_roles,
)
from faults.window import BLOCKED_SECONDS, Window, most_blocked
from roleswitch.core.session import Session
from tests.fakes import World

LONGEST_SENTENCE = 1500
MOST_MEMORY = 150_000_000
"""Bytes more than the window had before: what anybody who answers may make it hold."""


def misbehaving(run: Run) -> Outcome:
    """Each role has a source with an STS of its own kind, and a session that works."""
    names = _sample(run)
    quick = [name for name in names if not ODD[name].endless]
    endless = [name for name in names if ODD[name].endless]
    lost: list[str] = []
    with _window_at(run, names) as (world, sts, window):
        lost += _judged(world, window, WARM)
        watch = _Watch(window, most_blocked(run), lost)
        slowest = 0.0
        for name in quick:
            began = window.do("assume", _name(name))
            slowest = max(slowest, over(window, _name(name), began))
            lost += _judged(world, window, name)
            watch.look(name)
        cancels = [cancelled(window, _name(name), sts.answers.asked, name) for name in endless]
        if run.share >= 1:
            moments = [window.do("assume", _name(name)) for name in endless]
            for name, at in zip(endless, moments, strict=True):
                slowest = max(slowest, over(window, _name(name), at))
                lost += _judged(world, window, name)
            watch.look("endless answers")
        lost += sts.answers.missing((WARM, *names))
    if slowest > OVER_SECONDS:
        lost.append(f"over after {slowest:.1f} s")
    return Outcome(
        f"{1 + len(names)} kinds of answers, {len(cancels)} cancelled",
        f"{len(lost)} lost{': ' if lost else ''}{'; '.join(lost)}; the slowest over after {slowest:.1f} s, the window "
        f"stood still for {watch.longest * 1000:.0f} ms (and had no processor for up to {watch.waited * 1000:.0f} ms), "
        f"a cancel shown after {max(cancels, default=0) * 1000:.0f} ms, {watch.memory / 1e6:.0f} MB more memory",
        not lost and max(cancels, default=0) <= most_until_cancelled(run),
    )


def _sample(run: Run) -> list[str]:
    """All but the first, or a few that end soon and one that does not."""
    names = [name for name in ODD if name != WARM]
    if run.share >= 1:
        return names
    quick = [name for name in names if not ODD[name].endless]
    return [*run.random().sample(quick, run.times(len(quick), at_least=12)), "hangs"]


def _name(path: str) -> str:
    """As roles and sources are named."""
    return path.replace(".", "-").lower()


@contextmanager
def _window_at(run: Run, names: Sequence[str]) -> Iterator[tuple[World, OddSts, Window]]:
    """The window of somebody who has a session of each."""
    with person(run.folder) as (world, _), OddSts() as sts:
        write_roles(world, {_name(name): sts.address(name) for name in (WARM, *names)}, "credentials")
        with Window() as window:
            wait_for_sessions(window)
            # Once, when nobody is asked yet, the libraries are loaded.
            over(window, WARM, window.do("assume", WARM))
            yield world, sts, window


WARM = "chunked"


def _judged(world: World, window: Window, name: str) -> list[str]:
    """What is not as it should be."""
    shown, kept = window.shown(_name(name)), world.switch.sessions.find(_name(name))
    if kept is None or not shown.key:
        return [f"{name}: no session is left"]
    odd, said = ODD[name], shown.sentence
    if kept.session.access_key_id != LAST_GOOD:
        return [f"{name}: {why}" for why in _taken_wrongly(world, name, kept.session)]
    if odd.error is None:
        return [f"{name}: not taken, {shown.error}, {said[:200]!r}"]
    if shown.error != odd.error.__name__ or odd.says not in said:
        return [f"{name}: {shown.error or 'nothing'}, {said[:200]!r}"]
    if not said.isprintable() or not 20 <= len(said) <= LONGEST_SENTENCE or "s" * 40 in said or "t" * 100 in said:
        return [f"{name}: a sentence of {len(said)} letters, {said[:100]!r}"]
    return []


def _taken_wrongly(world: World, name: str, session: Session) -> list[str]:
    if ODD[name].error is not None and not ODD[name].may_be_taken:
        return [f"taken, with {session.access_key_id} of {session.assumed_role_arn} until {session.expiration}"]
    fields = (session.access_key_id, session.secret_access_key, session.session_token)
    files = configparser.ConfigParser(default_section="-", interpolation=None)
    files.read_string(world.credentials.read_text())
    written = _name(name) in files and files[_name(name)]["aws_session_token"] == session.session_token
    is_clean = all(re.fullmatch(r"[!-~]+", field) for field in fields)
    return [] if is_clean and written else ["taken, and written otherwise than it came"]


class _Watch:
    """How long the window stands still, and how much memory it takes, from now on."""

    def __init__(self, window: Window, most_seconds: float, lost: list[str]) -> None:
        self._window, self._most_seconds, self._lost = window, most_seconds, lost
        self._memory_before = window.watch_from_now()
        self.longest, self.memory = 0.0, 0

    @property
    def waited(self) -> float:
        """The longest time for which the machine had no processor for it, which is not of the window's doing."""
        return self._window.kept_waiting

    def look(self, meanwhile: str) -> None:
        seconds, memory = self._window.longest_stall()
        more = memory - self._memory_before
        if seconds > self._most_seconds:
            self._lost.append(f"{meanwhile}: the window stood still for {seconds * 1000:.0f} ms")
        if more > MOST_MEMORY and more > self.memory:
            self._lost.append(f"{meanwhile}: {more / 1e6:.0f} MB more memory")
        self.longest, self.memory = max(self.longest, seconds), max(self.memory, more)


FAULTS = (
    Fault(
        "an STS that misbehaves",
        "a server that answers wrong, too much, too slowly or not at all, each while a session is renewed",
        f"told within {OVER_SECONDS:.0f} s as the error that it is, in its sentence; the session that works is kept; "
        f"the window never stands still over {BLOCKED_SECONDS * 1000:.0f} ms, takes no more than "
        f"{MOST_MEMORY / 1e6:.0f} MB more memory; a cancel under {CANCEL_SECONDS * 1000:.0f} ms",
        misbehaving,
    ),
    Fault(
        "no way to AWS",
        "in a network of its own: cut off, a DNS that does not answer, a proxy that wants a password, TLS opened by a "
        "stranger",
        "what works is handed out to its end, and no longer; "
        f"renewed within {BACK_SECONDS:.0f} s after the way is there again",
        no_way_to_aws,
        needs_namespaces,
    ),
)
