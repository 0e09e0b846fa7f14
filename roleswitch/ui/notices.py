"""What the desktop tells of sessions while a person looks elsewhere: one that ends, one that could not be renewed.

One notification for each role and reason, taken away once it is not true any more; from the fourth at once they are
told as one. What waits for a person, such as an MFA code, is told by `prompts.py`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from roleswitch.core.day_end import runs_out
from roleswitch.core.session import Phase, RoleState, Session
from roleswitch.errors import (
    AwsBusy,
    AwsUnreachable,
    ConfirmationRequired,
    HookFailed,
    KeyringTrouble,
    ReasonRequired,
    SignInRequired,
    TokenCodeRequired,
)
from roleswitch.second_start import Wanted
from roleswitch.texts import tr
from roleswitch.ui.codes import titles
from roleswitch.ui.expiry import expiry_sentence, local_time

if TYPE_CHECKING:
    from roleswitch.core.preferences import Preferences
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.notification import Buttons, Notifier
    from roleswitch.ui.store import Store

MOST_AT_ONCE = 3
TOGETHER_MILLISECONDS = 200
"""What comes to be true within this long is told at once."""
OUTCOME, OUTCOME_MILLISECONDS = "outcome", 60_000
"""How long the next thing that is said after something was done from the tray is taken for what came of it."""

RENEW, END, SHOW = "renew", "end", "show"

_NO_FAILURE = (TokenCodeRequired, SignInRequired, ReasonRequired, ConfirmationRequired, HookFailed)
"""Told by `prompts.py`, or beside a session that is as good as without it."""
_TRANSIENT = (AwsUnreachable, AwsBusy, KeyringTrouble)
"""Most often mended by the next try, which there is time for: nobody is told while that is so."""


class Reason(Enum):
    ENDS = "ends"
    FAILED = "failed"


def ends_soon(state: RoleState, now: datetime, preferences: Preferences) -> bool:
    """Whether the person is to be told that the session ends: it does so within the minutes that they chose, or the
    last third of its life where that is less, and is not about to be renewed by itself."""
    session = state.session
    if session is None or state.assuming or not session.is_alive(now):
        return False
    before = min(timedelta(minutes=preferences.warn_minutes), session.life / 3)
    return session.remaining(now) <= before and not _renews_itself(session, state, now, preferences.day_ends)


def _renews_itself(session: Session, state: RoleState, now: datetime, day_ends: time | None) -> bool:
    if not session.keep_renewed or session.is_last or state.error is not None:
        return False  # with trouble beside it, it was tried already
    return not runs_out(session, max(session.renews_at(), now), day_ends)


def could_not_be_renewed(state: RoleState, now: datetime) -> bool:
    """Whether the person is to be told so of a session that still lives."""
    session, error = state.session, state.error
    if session is None or error is None or state.assuming or not session.is_alive(now) or not session.keep_renewed:
        return False
    if isinstance(error, _NO_FAILURE) or now < session.renews_at():
        return False
    return not isinstance(error, _TRANSIENT) or state.phase(now) is Phase.EXPIRING


def was_not_assumed(state: RoleState, now: datetime) -> bool:
    """Whether a try failed that leaves nothing for the person to answer."""
    alive = state.session is not None and state.session.is_alive(now)
    is_over = state.error is not None and not state.assuming and not alive
    return is_over and not isinstance(state.error, _NO_FAILURE)


class Notice(NamedTuple):
    reason: Reason
    role: str
    title: str
    text: str
    buttons: Buttons

    @property
    def key(self) -> str:
        """No name of a source, nor of a role in what `prompts.py` tells, has a space with these before it."""
        return f"{self.reason.value} {self.role}"


class Notices(QObject):
    """Lives as long as the window. `notifier` may serve others too, under other keys."""

    def __init__(self, store: Store, actions: Actions, window: MainWindow, notifier: Notifier) -> None:
        super().__init__(window)
        self._store = store
        self._actions = actions
        self._window = window
        self._notifier = notifier
        self._told: dict[Reason, set[str]] = {reason: set() for reason in Reason}
        """The roles of which the person was told, as long as it is true."""
        self._together: set[Reason] = set()
        """What was told as one."""
        self._missed: set[str] = set()
        """The roles whose try failed while nobody saw the window."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TOGETHER_MILLISECONDS)
        self._soon.timeout.connect(self._look)
        self._acted_on = ""
        """The role with which something was done from the tray; empty for several."""
        self._acting = QTimer(self, singleShot=True, interval=OUTCOME_MILLISECONDS)
        actions.said.connect(self._said)
        store.changed.connect(self._changed)
        store.list_changed.connect(self._soon.start)
        store.clock_looked_at.connect(self._look)
        actions.preferences.changed.connect(self._preferred)
        notifier.activated.connect(self._clicked)
        notifier.button_pressed.connect(self._pressed)
        self._preferred(actions.preferences.now)

    def _preferred(self, preferences: Preferences) -> None:
        self._notifier.is_on = preferences.notify
        self._soon.start()

    def tell_outcome(self, name: str) -> None:
        """The person does something with that role from the tray: what comes of it is told where the window, which
        says it else, is hidden."""
        self._acted_on = name
        self._acting.start()

    def _said(self, sentence: str) -> None:
        is_seen = self._window.isVisible() and not self._window.isMinimized()
        # What is begun is said with … at the end.
        if not self._acting.isActive() or sentence.endswith("…"):
            return
        if self._acted_on:  # of several, the last sentence tells of all
            self._acting.stop()
        state, now = self._store.state(self._acted_on), self._store.clock()
        is_trouble = state is not None and state.error is not None and state.error.message == sentence
        if (
            state is not None
            and is_trouble
            and (
                isinstance(state.error, _NO_FAILURE) or was_not_assumed(state, now) or could_not_be_renewed(state, now)
            )
        ):
            return  # told with its role
        if not is_seen:
            self._notifier.notify(OUTCOME, "RoleSwitch", sentence)

    def _changed(self, name: str) -> None:
        state = self._store.state(name)
        if state is None or not was_not_assumed(state, self._store.clock()):
            self._missed.discard(name)
        elif not self._window.isVisible() or self._window.isMinimized():
            self._missed.add(name)
        self._soon.start()

    def _look(self) -> None:
        wanted = self._actions.preferences.now.notify
        for reason, true in (self._true_now() if wanted else {reason: [] for reason in Reason}).items():
            self._tell(reason, true)

    def _true_now(self) -> dict[Reason, list[Notice]]:
        now, preferences = self._store.clock(), self._actions.preferences.now
        active = self._store.active()
        missed = [state for name in self._missed if (state := self._store.state(name)) is not None]
        return {
            Reason.ENDS: [self._ends(state) for state in active if ends_soon(state, now, preferences)],
            Reason.FAILED: [
                *(self._failed(state) for state in active if could_not_be_renewed(state, now)),
                *(self._failed(state) for state in missed if was_not_assumed(state, now)),
            ],
        }

    def _ends(self, state: RoleState) -> Notice:
        assert state.session is not None  # noqa: S101 - it ends
        name, now = state.role.name, self._store.clock()
        title = tr("{role} ends at {time}", role=state.role.title, time=local_time(state.session.expiration, now))
        waits, day_ends = self._actions.renewal.waiting_words(name), self._actions.preferences.now.day_ends
        sentence = expiry_sentence(state.session, now, waits, day_ends=day_ends)
        text = tr("{place}: {sentence}.", place=_place(state), sentence=sentence)
        return Notice(Reason.ENDS, name, title, text, ((RENEW, tr("Renew")), (END, tr("End"))))

    def _failed(self, state: RoleState) -> Notice:
        role = state.role
        had_one = state.session is not None
        title = (
            tr("{role} was not renewed", role=role.title) if had_one else tr("{role} was not assumed", role=role.title)
        )
        text = "" if state.error is None else state.error.message
        return Notice(Reason.FAILED, role.name, title, text, ((SHOW, tr("Show")),))

    def _tell(self, reason: Reason, true: list[Notice]) -> None:
        told, names = self._told[reason], {notice.role for notice in true}
        for role in told - names:
            told.discard(role)
            self._notifier.withdraw(f"{reason.value} {role}")
        if not true and reason in self._together:
            self._together.discard(reason)
            self._notifier.withdraw(reason.value)
        new = [notice for notice in true if notice.role not in told]
        if new and len(true) > MOST_AT_ONCE:
            for role in told:
                self._notifier.withdraw(f"{reason.value} {role}")
            self._together.add(reason)
            self._notifier.notify(reason.value, *self._as_one(reason, names), ((SHOW, tr("Show")),))
        else:
            for notice in new:
                self._notifier.notify(notice.key, notice.title, notice.text, notice.buttons)
        told |= names

    def _as_one(self, reason: Reason, names: Iterable[str]) -> tuple[str, str]:
        states = [state for state in self._store.states() if state.role.name in set(names)]
        if reason is Reason.ENDS:
            return tr("{n} sessions end soon", n=len(states)), tr("{roles}.", roles=titles(states))
        return tr("{n} roles were not renewed or assumed", n=len(states)), tr("{roles}.", roles=titles(states))

    # What the person does about it.

    def _clicked(self, key: str) -> None:
        reason, _, role = key.partition(" ")
        if reason in {each.value for each in Reason}:
            self._show(role)
        elif key == OUTCOME:
            self._show(self._acted_on)

    def _pressed(self, key: str, button: str) -> None:
        reason, _, role = key.partition(" ")
        if reason not in {each.value for each in Reason}:
            return
        match button:
            case "renew":
                self._actions.assume(role)
            case "end":
                self._actions.end(role)
            case _:
                self._show(role)

    def _show(self, role: str) -> None:
        """The role, or the list where it was told of several."""
        self._window.show_wanted(Wanted(role=role))


def _place(state: RoleState) -> str:
    """Which of two roles of the same name it is."""
    account = state.role.account_name or state.role.arn.account_id
    return f"{account}, {state.role.arn.role_name}"
