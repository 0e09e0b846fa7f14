"""An STS that misbehaves, and none at all: what the window says, what it keeps, and that it never stands still."""

from __future__ import annotations

import configparser
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import timedelta

import roleswitch.errors
from faults.fault import Fault, Outcome, Run
from faults.home import person
from faults.odd_sts import ODD, OddSts
from faults.outages import BACK_SECONDS, needs_namespaces, no_way_to_aws
from faults.window import BLOCKED_SECONDS, Window, most_blocked
from roleswitch.core.aws import DEADLINE_SECONDS
from roleswitch.core.session import Session, utc_now
from roleswitch.core.session_store import Kept, asked
from roleswitch.delivery.process_json import process_document
from roleswitch.errors import RoleSwitchError, StsTrouble
from tests.fakes import PROD, SESSION_ARN, USER, World
from tests.ui.sessions import session as made_session

CANCEL_SECONDS = 0.2
LONGEST_SENTENCE = 1500
MOST_MEMORY = 150_000_000
"""Bytes more than the window had before: what anybody who answers may make it hold."""
LAST_GOOD = "ASIALASTGOODSESSION1"


def misbehaving(run: Run) -> Outcome:
    """Each role has a source with an STS of its own kind, and a session that works."""
    names = _sample(run)
    quick = [name for name in names if not ODD[name].endless]
    endless = [name for name in names if ODD[name].endless]
    lost: list[str] = []
    with _window_at(run, names) as (world, sts, window):
        watch = _Watch(window, most_blocked(run), lost)
        slowest = 0.0
        for name in quick:
            began = window.do("assume", _name(name))
            slowest = max(slowest, _over(window, name, began))
            lost += _judged(world, window, name)
            watch.look(name)
        cancels = [_cancelled(window, sts, name) for name in endless]
        if run.share >= 1:
            moments = [window.do("assume", _name(name)) for name in endless]
            for name, at in zip(endless, moments, strict=True):
                slowest = max(slowest, _over(window, name, at))
                lost += _judged(world, window, name)
            watch.look("endless answers")
    if slowest > DEADLINE_SECONDS + 1:
        lost.append(f"the deadline: {slowest:.1f} s")
    return Outcome(
        f"{len(names)} kinds of answers, {len(cancels)} cancelled",
        f"{len(lost)} lost{': ' if lost else ''}{'; '.join(lost)}; the slowest over after {slowest:.1f} s, the window "
        f"stood still for {watch.longest * 1000:.0f} ms (and had no processor for up to {watch.waited * 1000:.0f} ms), "
        f"a cancel shown after {max(cancels, default=0) * 1000:.0f} ms, {watch.memory / 1e6:.0f} MB more memory",
        not lost and max(cancels, default=0) <= CANCEL_SECONDS,
    )


def _sample(run: Run) -> list[str]:
    """All, or a few that end soon and one that does not."""
    if run.share >= 1:
        return list(ODD)
    quick = [name for name in ODD if not ODD[name].endless]
    return [*run.random().sample(quick, run.times(len(quick), at_least=12)), "hangs"]


def _name(path: str) -> str:
    """As roles and sources are named."""
    return path.replace(".", "-").lower()


@contextmanager
def _window_at(run: Run, names: Sequence[str]) -> Iterator[tuple[World, OddSts, Window]]:
    """The window of somebody who has a session of each."""
    with person(run.folder) as (world, _), OddSts() as sts:
        world.config.parent.mkdir(exist_ok=True)
        world.config.write_text("[profile base]\nregion = eu-west-1\n")
        world.credentials.write_text(
            f"[base]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {USER.secret_access_key}\n"
        )
        world.write_list(
            "version = 1\n"
            + "".join(
                f'[sources.{_name(name)}]\nkind = "profile"\nprofile = "base"\nregion = "eu-west-1"\n'
                f'sts_endpoint = "{sts.url(name)}"\n'
                f'[roles.{_name(name)}]\nrole_arn = "{PROD}"\nsource = "{_name(name)}"\nsession_name = "boaty"\n'
                for name in (WARM, *names)
            )
        )
        for name in (WARM, *names):
            _keep_good(world, _name(name))
        with Window() as window:
            window.wait_for(lambda: all(shown.key for shown in window.roles().values()), 30, "the sessions")
            # Once, when nobody is asked yet, the libraries are loaded.
            _over(window, WARM, window.do("assume", WARM))
            yield world, sts, window


WARM = "chunked"


def _keep_good(world: World, name: str) -> None:
    """A session with most of its hour left."""
    issued = utc_now() - timedelta(minutes=5)
    session = made_session(
        name, issued, role_arn=PROD, assumed_role_arn=SESSION_ARN, source=name, access_key_id=LAST_GOOD
    )
    world.switch.sessions.keep(Kept(session, asked(world.switch.plan(name))), process_document(session))


def _over(window: Window, name: str, began: float) -> float:
    """Seconds until it was over; without end where it is not."""

    def is_over() -> bool:
        shown = window.shown(_name(name))
        return shown.at > began and not shown.assuming and (bool(shown.error) or shown.key != LAST_GOOD)

    return window.shown(_name(name)).at - began if window.waits(is_over, DEADLINE_SECONDS + 10) else float("inf")


def _judged(world: World, window: Window, name: str) -> list[str]:
    """What is not as it should be."""
    shown, kept = window.shown(_name(name)), world.switch.sessions.find(_name(name))
    if kept is None or not shown.key:
        return [f"{name}: no session is left"]
    if kept.session.access_key_id != LAST_GOOD:
        return [f"{name}: {why}" for why in _taken_wrongly(world, name, kept.session)]
    if not shown.error:
        return [f"{name}: nothing came of it, and nothing is said"]
    wrong = []
    kind = getattr(roleswitch.errors, shown.error, RoleSwitchError)
    if not issubclass(kind, StsTrouble):
        wrong.append(f"{shown.error}, {shown.sentence}")
    said = shown.sentence
    if not said.isprintable() or not 20 <= len(said) <= LONGEST_SENTENCE or "s" * 40 in said or "t" * 100 in said:
        wrong.append(f"a sentence of {len(said)} letters, {said[:100]!r}")
    return [f"{name}: {why}" for why in wrong]


def _taken_wrongly(world: World, name: str, session: Session) -> list[str]:
    if not ODD[name].taken:
        return [f"taken, with {session.access_key_id} of {session.assumed_role_arn} until {session.expiration}"]
    fields = (session.access_key_id, session.secret_access_key, session.session_token)
    files = configparser.ConfigParser(default_section="-", interpolation=None)
    files.read_string(world.credentials.read_text())
    written = _name(name) in files and files[_name(name)]["aws_session_token"] == session.session_token
    is_clean = all(re.fullmatch(r"[!-~]+", field) for field in fields)
    return [] if is_clean and written else ["taken, and written otherwise than it came"]


def _cancelled(window: Window, sts: OddSts, name: str) -> float:
    """Seconds until a cancel shows, while the answer is waited for."""
    role = _name(name)
    before = sts.count(name)
    window.do("assume", role)
    if not sts.wait_for_more(name, before, 20):
        return float("inf")
    at = window.do("cancel", role)
    is_over = window.waits(lambda: window.shown(role).at > at and not window.shown(role).assuming, 20)
    return window.shown(role).at - at if is_over else float("inf")


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
        f"a typed error with its sentence within {DEADLINE_SECONDS:.0f} s; the session that works is kept; the window "
        f"never stands still over {BLOCKED_SECONDS * 1000:.0f} ms, a cancel under {CANCEL_SECONDS * 1000:.0f} ms",
        misbehaving,
    ),
    Fault(
        "no way to AWS",
        "in a network of its own: cut off, a DNS that does not answer, a proxy that wants a password, TLS opened by a "
        "stranger",
        f"what works is handed out to its end; renewed within {BACK_SECONDS:.0f} s after the way is there again",
        no_way_to_aws,
        needs_namespaces,
    ),
)
