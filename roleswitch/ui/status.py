"""The status bar: how many sessions there are, when the next is renewed, where the keys are, and what happened last."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, time, timedelta
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar

from roleswitch.core.day_end import runs_out
from roleswitch.core.limits import spoken
from roleswitch.texts import tr
from roleswitch.ui.style_property import mark

# It is there at the first paint, and `plain_text` above all costs that its share.
if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from roleswitch.core.session import RoleState
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.plain_text import PlainLabel
    from roleswitch.ui.store import Store

SAID_FOR_MS = 30_000
"""How long the status bar says what happened: after that it may not be true any more."""


def active_words(count: int) -> str:
    return {0: tr("no active session"), 1: tr("1 active session")}.get(
        count, tr("{count} active sessions", count=count)
    )


def next_renewal_words(active: Iterable[RoleState], now: datetime, day_ends: time | None = None) -> str:
    """Empty where no session is to be renewed. `day_ends` is a local time."""
    sessions = (state.session for state in active)
    kept = [each for each in sessions if each is not None and each.keep_renewed and not each.is_last]
    due = [each.renews_at() for each in kept if not runs_out(each, max(each.renews_at(), now), day_ends)]
    if not due:
        return tr("no renewal after {time}", time=f"{day_ends:%H:%M}") if kept and day_ends is not None else ""
    minutes = ceil((min(due) - now).total_seconds() / 60)
    return (
        tr("next renewal in {time}", time=spoken(timedelta(minutes=minutes))) if minutes > 0 else tr("renewal is due")
    )


class Status(QStatusBar):
    health_wanted = Signal()
    """The person wants to know what is wrong with the keyring, or that all is well."""

    def __init__(self, store: Store, actions: Actions, active: Callable[[], Sequence[RoleState]]) -> None:
        super().__init__()
        self._store = store
        self._actions = actions
        self._active_states = active
        em = self.fontMetrics().height()
        self._active = QLabel()
        self._renewal = QLabel()
        self.keyring = QPushButton()
        self._waiting = QLabel()
        self._last_answer = QLabel()
        self._said: PlainLabel | None = None
        self.setSizeGripEnabled(False)
        self.setContentsMargins(round(em * 0.7), em // 4, round(em * 0.7), em // 4)
        self.keyring.setProperty("trouble", False)
        self.keyring.setToolTip(tr("Check health…"))
        self.keyring.setCursor(Qt.CursorShape.PointingHandCursor)
        self.keyring.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the list
        self.keyring.setAutoDefault(True)  # Enter presses it too
        self.keyring.clicked.connect(self.health_wanted)
        self._facts = (self._active, self._renewal, self.keyring, self._waiting)
        for label in (self._active, self._renewal, self._waiting):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setContentsMargins(0, 0, em, 0)
        for fact in self._facts:
            self.addWidget(fact)
        self._last_answer.setTextFormat(Qt.TextFormat.PlainText)
        self.addPermanentWidget(self._last_answer)

    def show_facts(self) -> None:
        self._active.setText(active_words(len(self._active_states())))
        keyring = self._store.keyring_name
        words = tr("keys in {keyring}", keyring=keyring) if keyring else self._store.keyring_trouble
        self.keyring.setText(words.replace("&", "&&"))  # Qt would make the letter after a & a key
        mark(self.keyring, "trouble", bool(words and not keyring))
        waiting = self._store.waiting_for
        off = tr("waiting for {waiting}…", waiting=waiting) if waiting else self._store.clock_trouble
        self._waiting.setText(off or self._actions.renewal.paused_because)
        self._last_answer.setText(self._store.last_answer)
        self.show_renewal()
        self._fit()

    def show_renewal(self) -> None:
        day_ends = self._actions.preferences.now.day_ends
        words = next_renewal_words(self._active_states(), self._store.clock(), day_ends)
        if words != self._renewal.text():
            self._renewal.setText(words)
            self._fit()

    def _fit(self) -> None:
        """What matters less is not shown where there is no room for all; what was said is cut rather than left out."""
        em = self.fontMetrics().height()
        room = self.width() - 2 * em - self._active.sizeHint().width()
        if self._said is not None and self._said.text():
            room -= self._said.sizeHint().width() + em
        for fact in (self._waiting, self._renewal, self.keyring, self._last_answer):
            takes = fact.sizeHint().width() + em // 2 if fact.text() else 0
            fact.setVisible(0 < takes <= room)
            room -= takes

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def say(self, sentence: str) -> None:
        """Show what happened in the status bar, and tell a screen reader when it is done with what it says."""
        from roleswitch.ui.announce import announce

        if self._said is None:
            from roleswitch.ui.plain_text import PlainLabel

            self._said = PlainLabel(lines=1, name="said")
            self._said.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            self._said_long_ago = QTimer(self)
            self._said_long_ago.setSingleShot(True)
            self._said_long_ago.setInterval(SAID_FOR_MS)
            self._said_long_ago.timeout.connect(self._forget)
            self.insertPermanentWidget(len(self._facts), self._said)
        self._said.setText(sentence)
        self._fit()
        self._said_long_ago.start()
        announce(self, sentence)

    def unsay(self, sentence: str) -> None:
        """It is not so any more."""
        if self._said is not None and sentence and self._said.text() == sentence:
            self._forget()

    def _forget(self) -> None:
        if self._said is not None:
            self._said.clear()
            self._fit()
