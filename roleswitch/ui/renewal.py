"""Keeps sessions renewed while the window runs: when each is due, how many begin at once, and when a failed one is
tried again.

A short tick and no long timer, which would stand still while the computer sleeps: what is overdue is done at the first
tick after waking. Sessions end by the store's clock; all waiting here is in steady seconds, which nobody sets.

After the end of the day (`core/day_end.py`) none begins: what is active runs out.

Where AWS is not reached, or the keyring does not answer, that is nobody's own trouble: one session at a time is tried
for all, and the first that gets through lets the others go on.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime, time
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from roleswitch.core.clock import steady_clock
from roleswitch.core.day_end import runs_out
from roleswitch.core.session import Session
from roleswitch.core.source import IdentityCenterSource, ProfileSource
from roleswitch.errors import (
    AwsBusy,
    AwsUnreachable,
    BadValue,
    ConfirmationRequired,
    KeyMissing,
    KeyringTrouble,
    NoSuchRole,
    NoSuchSource,
    ReasonRequired,
    RoleRefused,
    RolesFileBroken,
    RoleSwitchError,
    SignInRequired,
    SourceRefused,
    SourceUnusable,
    TokenCodeRequired,
)
from roleswitch.texts import later, tr
from roleswitch.ui.expiry import local_time, not_renewed_words
from roleswitch.ui.store import Store

TICK_SECONDS = 5.0
AT_ONCE = 4
"""Renewals under way together. Only one is until the first has ended: it loads AWS's library, and those that wait for
that would all call in the same moment."""
ALONE_SECONDS = 5.0
"""By then it is loaded, and what the first one waits for is its own trouble."""

FASTEST, SLOWEST = 0.25, 4.0
"""Seconds from one start to the next: four a second, and what throttling slows that down to."""
SPEED_UP = 0.9
"""Each renewal that comes through shortens those seconds to this much of them."""

FIRST_WAIT, LONGEST_WAIT = 15.0, 300.0
LEAST_WAIT = 1.0
LONGEST_WAIT_FOR_AWS = 60.0
"""For one that does not reach AWS while others do: the network is there, so it is its own endpoint's trouble."""
AFTER_AN_OUTAGE = 5.0
"""Who failed less than this before the others got through is not tried again at once: it may be its own trouble."""

LAST_MINUTE = 60.0


class Waiting(Enum):
    """What a renewal that failed waits for."""

    AWS = "AWS is not reached"
    KEYRING = "the keyring"
    BUSY = "AWS is busy"
    REFUSED = "AWS to allow it"
    SOURCE = "its source"
    CHANGE = "a change of the list"
    CODE = "an MFA code"
    REASON = "a reason"
    YES = "somebody to say yes"
    SIGN_IN = "a sign-in"
    OTHER = "its next try"


_KINDS: tuple[tuple[type[RoleSwitchError], Waiting], ...] = (
    (AwsUnreachable, Waiting.AWS),
    (AwsBusy, Waiting.BUSY),
    (KeyMissing, Waiting.CHANGE),
    (KeyringTrouble, Waiting.KEYRING),
    (TokenCodeRequired, Waiting.CODE),
    (ReasonRequired, Waiting.REASON),
    (ConfirmationRequired, Waiting.YES),
    (SignInRequired, Waiting.SIGN_IN),
    (RoleRefused, Waiting.REFUSED),
    (SourceRefused, Waiting.REFUSED),
    (SourceUnusable, Waiting.SOURCE),
    (NoSuchRole, Waiting.CHANGE),
    (NoSuchSource, Waiting.CHANGE),
    (RolesFileBroken, Waiting.CHANGE),
    (BadValue, Waiting.CHANGE),
)
_FOR_A_PERSON = frozenset({Waiting.CHANGE, Waiting.CODE, Waiting.REASON, Waiting.YES})
_SELDOM = frozenset({Waiting.REFUSED, Waiting.SOURCE, Waiting.SIGN_IN})
"""Mended where nobody tells us of it: in IAM, or by `aws sso login`."""
_AWS_ANSWERED = frozenset({Waiting.BUSY, Waiting.REFUSED})


def waiting_for(trouble: RoleSwitchError) -> Waiting:
    return next((kind for class_, kind in _KINDS if isinstance(trouble, class_)), Waiting.OTHER)


def seconds_to_next_try(kind: Waiting, failures: int, remaining: float, jitter: float) -> float:
    """How long to wait after `failures` in a row of a session with `remaining` seconds; without end where only a
    change helps.

    `jitter` (0 to 1) spreads many that failed together: over the whole wait where AWS throttles (full jitter), over a
    fifth of it elsewhere. One try is left for the last minute.
    """
    if kind in _FOR_A_PERSON:
        return math.inf
    longest = LONGEST_WAIT_FOR_AWS if kind is Waiting.AWS else LONGEST_WAIT
    doubled = min(FIRST_WAIT * 2.0 ** min(failures - 1, 8), longest)
    if kind is Waiting.BUSY:
        wait = max(doubled * jitter, LEAST_WAIT)
    else:
        wait = (longest if kind in _SELDOM else doubled) * (1 - jitter / 5)
    if remaining > LAST_MINUTE:
        wait = min(wait, remaining - 50 + 30 * jitter)
    return wait


class Wait(NamedTuple):
    """A session whose renewal failed. Moments are steady seconds."""

    session: Session
    trouble: RoleSwitchError
    kind: Waiting
    failures: int
    failed_at: float
    not_before: float


class Renewed(NamedTuple):
    """The session that a role had when a renewal came through, and the moment in steady seconds.

    It may stand there for a while, as what came of it is not shown yet, or for longer, as where another process thinks
    that it is not due.
    """

    expiration: datetime
    at: float


@dataclass
class Outage:
    """Something that all need is away: one renewal, the canary, is tried for all. Moments are steady seconds."""

    kind: Waiting
    from_start: tuple[float, float]
    """The least and the most seconds from the start of a try to the next one."""
    from_end: float
    """The least seconds between the end of a try and the next one."""
    is_on: bool = False
    canary: str = ""
    next_try: float = 0.0
    reached_at: float = -math.inf

    def waits(self, started: float, ended: float, jitter: float) -> None:
        """Nobody is tried for a while after a try from `started` to `ended`."""
        shortest, longest = self.from_start
        self.next_try = max(started + shortest + (longest - shortest) * jitter, ended + self.from_end)


class Renewal(QObject):
    """Calls `renew(role name)` when a session of the store is due; `failed` and `succeeded` tell it how that went."""

    changed = Signal()
    """What `waiting_words` or `paused_because` say may be something else now, by more than time that passed."""

    def __init__(
        self,
        store: Store,
        renew: Callable[[str], None],
        *,
        day_ends: Callable[[], time | None] = lambda: None,
        jitter: Callable[[], float] = random.random,
        steady: Callable[[], float] | None = None,
        tick_seconds: float = TICK_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._renew = renew
        self._day_ends = day_ends
        self._jitter = jitter
        self._steady = steady_clock() if steady is None else steady
        self._tick_seconds = tick_seconds
        self._under_way: dict[str, float] = {}
        self._has_ended = False
        self._waits: dict[str, Wait] = {}
        self._spacing = FASTEST
        self._renewed: dict[str, Renewed] = {}
        self._first_start = math.inf
        self._last_start = self._slowed_at = -math.inf
        # Recovery is to be seen within 10 s, the call itself included. A keyring that is asked may open its unlock
        # dialog each time.
        self._aws = Outage(Waiting.AWS, from_start=(6.5, 8.0), from_end=2.0)
        self._keyring = Outage(Waiting.KEYRING, from_start=(30.0, 35.0), from_end=30.0)
        self._outages = {outage.kind: outage for outage in (self._aws, self._keyring)}
        self._list = self._list_now()
        self._tick_timer = QTimer(self)
        self._tick_timer.setInterval(round(tick_seconds * 1000))
        self._tick_timer.timeout.connect(self.tick)
        self._start_timer = QTimer(self)
        self._start_timer.setSingleShot(True)
        self._start_timer.timeout.connect(self.begin_one)
        store.changed.connect(self._start_or_stop)
        store.list_changed.connect(self._look_at_the_list)
        self._start_or_stop()

    # ------------------------------------------------------------ what is done

    def tick(self) -> None:
        """Look at the clock, and begin what is due. To be called as well when the computer has woken up."""
        self._store.look_at_the_clock()
        self.begin_one()
        self._start_or_stop()

    def begin_one(self) -> None:
        """Begin the renewal that may begin now and has the least time left; a timer begins the next one."""
        now = self._steady()
        self._forget_what_is_over()
        if ready := [session for begin_at, session in self._may_begin() if begin_at <= now]:
            session = min(ready, key=self._turn)
            for outage in self._outages_before(session):
                outage.canary = session.role
                outage.waits(now, now, self._jitter())
            self._under_way[session.role] = self._last_start = now
            self._first_start = min(self._first_start, now)
            self._renew(session.role)
            self.changed.emit()
        self._set_start_timer()

    def succeeded(self, role: str) -> None:
        """The role has a new session, by a renewal or because a person assumed it."""
        now = self._steady()
        self._has_ended = True
        was_known = self._under_way.pop(role, None) is not None or role in self._waits
        self._waits.pop(role, None)
        state = self._store.state(role)
        if state is not None and state.session is not None:
            self._renewed[role] = Renewed(state.session.expiration, now)
        self._spacing = max(self._spacing * SPEED_UP, FASTEST)
        was_away = self._reached(self._aws, now)
        if self._may_ask_keyring(role):
            was_away |= self._reached(self._keyring, now)
        if was_known or was_away:
            self.changed.emit()
        self._set_start_timer()

    def failed(self, role: str, trouble: RoleSwitchError) -> None:
        """The renewal ended in `trouble`: what was kept stays, and is tried again when that makes sense."""
        now = self._steady()
        self._has_ended = True
        started = self._under_way.pop(role, now)
        kind = waiting_for(trouble)
        if kind is Waiting.BUSY and started > self._slowed_at:  # once for all that began at the same pace
            self._spacing, self._slowed_at = min(self._spacing * 2, SLOWEST), now
        if kind in _AWS_ANSWERED:
            self._reached(self._aws, now)
        if kind in _AWS_ANSWERED | {Waiting.AWS} and self._may_ask_keyring(role):
            self._reached(self._keyring, now)
        own = self._outages.get(kind)
        alone = own is not None and not own.is_on and own.reached_at > started
        found_out = own if own is not None and not own.is_on and not alone else None
        if found_out is not None:
            found_out.is_on = True
        for outage in self._outages.values():
            if outage.is_on and (outage is found_out or outage.canary == role):
                outage.waits(started, now, self._jitter())
        self._note(role, trouble, kind, now, alone=alone)
        self.changed.emit()
        self._set_start_timer()

    def something_changed(self, source: str = "") -> None:
        """What waits for a change is due: a person did something, or the MFA session of `source` is new. Without
        `source`, whatever the sessions come from."""
        now, released = self._steady(), False
        for role, wait in self._waits.items():
            if wait.kind in _FOR_A_PERSON | _SELDOM and source in ("", wait.session.source, _device_of(wait)):
                self._waits[role] = wait._replace(not_before=now)
                released = True
        if released:
            self.changed.emit()
            self._set_start_timer()

    def seconds_to_next_start(self) -> float | None:
        """Until the next one begins, as far as is known now; None where nothing is due, or an outcome comes first."""
        begin_at = min((begin_at for begin_at, _ in self._may_begin()), default=math.inf)
        return None if math.isinf(begin_at) else max(begin_at - self._steady(), 0.0)

    # ------------------------------------------------------------ what a person may read

    def waiting_words(self, role: str) -> str:
        """When the role's session renews itself, or what that waits for; empty where it has no session."""
        state, now = self._store.state(role), self._store.clock()
        session = None if state is None else state.session
        if state is None or session is None or state.assuming or not session.is_alive(now):
            return ""
        if not session.keep_renewed:
            return tr("is not renewed")
        if role in self._under_way:
            return tr("is being renewed")
        if self.runs_out(session):
            return not_renewed_words(self._day_ends())
        if now < session.renews_at():
            return tr("renews itself at {time}", time=local_time(session.renews_at(), now))
        wait = self._wait_of(session)
        if wait is not None and wait.not_before == math.inf:
            return _words_of_what_is_missing(wait)
        if self._is_held_by(self._keyring, session):
            return tr("waits for your keyring")
        if self._aws.is_on:
            return tr("AWS is not reached: tried again every 10 s")
        seconds = 0.0 if wait is None else wait.not_before - self._steady()
        if wait is None or seconds <= 0:
            return tr("renewal is due")
        return tr("{words}: next try in {in_words}", words=tr(_WORDS[wait.kind]), in_words=_in_words(seconds))

    @property
    def paused_because(self) -> str:
        """Why due renewals wait that have no trouble of their own; empty where none do."""
        waits = [(session, self._wait_of(session)) for session in self._due()]
        due = [session for session, wait in waits if wait is None or wait.not_before < math.inf]
        if self._aws.is_on and due:
            return tr("AWS is not reached")
        if any(self._is_held_by(self._keyring, session) for session in due):
            return tr("the keyring does not answer")
        return ""

    def runs_out(self, session: Session) -> bool:
        """Whether the day ends before the session would be renewed; a person may still do it."""
        return runs_out(session, max(session.renews_at(), self._store.clock()), self._day_ends())

    def day_end_changed(self) -> None:
        """The person has chosen another one."""
        self.changed.emit()
        self._set_start_timer()

    # ------------------------------------------------------------ what is due, and when it may begin

    def _alive(self) -> Iterable[Session]:
        return (state.session for state in self._store.active() if state.session and not state.assuming)

    def _due(self) -> list[Session]:
        now, ends = self._store.clock(), self._day_ends()
        return [
            session
            for session in self._alive()
            if session.keep_renewed and now >= session.renews_at() and not runs_out(session, now, ends)
        ]

    def _may_begin(self) -> list[tuple[float, Session]]:
        """What is due, each with the moment in steady seconds when it may begin; empty while enough are under way."""
        is_alone = not self._has_ended and self._steady() - self._first_start < ALONE_SECONDS
        if len(self._under_way) >= (1 if is_alone else AT_ONCE):
            return []
        return [
            (self._may_begin_at(session), session) for session in self._due() if session.role not in self._under_way
        ]

    def _may_begin_at(self, session: Session) -> float:
        wait = self._wait_of(session)
        moments = [self._last_start + self._spacing]
        if wait is not None:
            moments.append(wait.not_before)
        if session.role in self._renewed and self._renewed[session.role].expiration == session.expiration:
            moments.append(self._renewed[session.role].at + FIRST_WAIT)
        for outage in self._outages_before(session):
            moments.append(math.inf if outage.canary in self._under_way else outage.next_try)
        return max(moments)

    def _turn(self, session: Session) -> tuple[int, datetime]:
        """The least time left first. In an outage each has its turn before one is tried again: were it the trouble of
        that one alone, the others would wait for nothing."""
        wait = self._wait_of(session)
        tries = wait.failures if wait is not None and self._outages_before(session) else 0
        return tries, session.expiration

    def _outages_before(self, session: Session) -> list[Outage]:
        return [outage for outage in self._outages.values() if self._is_held_by(outage, session)]

    def _is_held_by(self, outage: Outage, session: Session) -> bool:
        return outage.is_on and (outage is self._aws or self._may_ask_keyring(session.role))

    def _may_ask_keyring(self, role: str) -> bool:
        """Not where a profile of ~/.aws gives credentials and nobody is asked for a code."""
        state = self._store.state(role)
        session = None if state is None else state.session
        if state is None or session is None:
            return True
        shown = self._store.source(session.source)
        if shown is not None and isinstance(shown.source, IdentityCenterSource):
            return False
        if shown is None or not isinstance(shown.source, ProfileSource):
            return True
        return bool(shown.source.mfa_serial or state.role.mfa_serial or session.needs_code)

    # ------------------------------------------------------------ inside

    def _wait_of(self, session: Session) -> Wait | None:
        """The wait of this session; that of one before it is over."""
        wait = self._waits.get(session.role)
        return wait if wait is not None and wait.session.expiration == session.expiration else None

    def _note(self, role: str, trouble: RoleSwitchError, kind: Waiting, now: float, *, alone: bool) -> None:
        state = self._store.state(role)
        if state is None or state.session is None:
            return
        before = self._wait_of(state.session)
        failures = before.failures + 1 if before is not None and before.kind is kind else 1
        seconds = 0.0
        if kind not in (Waiting.AWS, Waiting.KEYRING) or alone:
            remaining = state.session.remaining(self._store.clock()).total_seconds()
            seconds = seconds_to_next_try(kind, failures, remaining, self._jitter())
        self._waits[role] = Wait(state.session, trouble, kind, failures, now, now + seconds)

    def _reached(self, outage: Outage, now: float) -> bool:
        """Whether it was away: then all that wait for it are due."""
        outage.reached_at = now
        if not outage.is_on:
            return False
        outage.is_on, outage.canary = False, ""
        for role, wait in self._waits.items():
            if wait.kind is outage.kind:
                soon = max(now, wait.failed_at + AFTER_AN_OUTAGE)
                self._waits[role] = wait._replace(failures=0, not_before=soon)
        return True

    def _forget_what_is_over(self) -> None:
        """What is known of roles that have no session now."""
        if not self._waits and not self._renewed:
            return
        alive = {session.role for session in self._alive()}
        self._waits = {role: wait for role, wait in self._waits.items() if role in alive}
        self._renewed = {role: last for role, last in self._renewed.items() if role in alive}

    def _list_now(self) -> tuple[object, ...]:
        """What renewals depend on of the list."""
        roles = tuple(state.role for state in self._store.states())
        return roles, tuple(state.source for state in self._store.sources()), self._store.problems

    def _look_at_the_list(self) -> None:
        """`list_changed` is also said of what was assumed last, which mends nothing."""
        before, self._list = self._list, self._list_now()
        # A file that could not be read at all may be just what it was before, now that it can.
        if before != self._list or any(isinstance(wait.trouble, RolesFileBroken) for wait in self._waits.values()):
            self.something_changed()
        self._start_or_stop()

    def _set_start_timer(self) -> None:
        """Never begins one itself: who reports an outcome shows the new session only afterwards."""
        seconds = self.seconds_to_next_start()
        if seconds is None or seconds > self._tick_seconds:
            self._start_timer.stop()  # the tick sees to it
        else:
            self._start_timer.start(math.ceil(seconds * 1000))

    def _start_or_stop(self) -> None:
        anything = bool(self._store.active())
        if anything and not self._tick_timer.isActive():
            self._tick_timer.start()
        elif not anything and self._tick_timer.isActive():
            self._tick_timer.stop()
            self._start_timer.stop()


_WORDS = {
    Waiting.AWS: later("AWS is not reached"),
    Waiting.KEYRING: later("the keyring does not answer"),
    Waiting.BUSY: later("AWS is busy"),
    Waiting.REFUSED: later("AWS refused"),
    Waiting.SOURCE: later("the source gave nothing"),
    Waiting.SIGN_IN: later("waits for you to sign in"),
    Waiting.OTHER: later("renewal failed"),
}


def _words_of_what_is_missing(wait: Wait) -> str:
    match wait.trouble:
        case TokenCodeRequired():
            return tr("waits for an MFA code")
        case ReasonRequired():
            return tr("waits for a reason")
        case ConfirmationRequired():
            return tr("waits for you to say yes")
        case KeyMissing():
            return tr("waits for its access key")
        case RolesFileBroken():
            return tr("waits until roles.toml can be read")
        case _:
            return tr("waits for a change of the list")


def _device_of(wait: Wait) -> str:
    """The source whose MFA device is asked: it may be another one than the session came from."""
    return wait.trouble.source if isinstance(wait.trouble, TokenCodeRequired) else wait.session.source


def _in_words(seconds: float) -> str:
    return f"{math.ceil(seconds)} s" if seconds < 90 else tr("{seconds} min", seconds=round(seconds / 60))
