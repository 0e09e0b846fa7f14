"""Keeps sessions renewed while the window runs: when each is due, and when a failed one is tried again.

A short tick of the wall clock and no long timer, which would stand still while the computer sleeps: what is overdue is
done at the first tick after waking.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from roleswitch.core.session import Session
from roleswitch.ui.store import Store

TICK_SECONDS = 5
FIRST_WAIT = timedelta(seconds=15)
LONGEST_WAIT = timedelta(minutes=5)
AT_ONCE = 4
"""Renewals under way together: two hundred that are due at once are spread over minutes, and have 20 of them."""


def next_try(failures: int, now: datetime, session: Session, jitter: float) -> datetime:
    """When to try again after `failures` in a row: 15 s doubled each time up to 5 min, and once in the last minute.

    `jitter` (0 to 1) adds up to half, so that many do not come back together.
    """
    doubled: timedelta = FIRST_WAIT * 2 ** min(failures - 1, 8)
    wait = min(doubled, LONGEST_WAIT) * (1 + jitter / 2)
    last_chance = session.expiration - timedelta(minutes=1)
    if now + wait > last_chance > now + FIRST_WAIT:
        return last_chance
    return now + wait


class Renewal(QObject):
    """Calls `renew(role name)` when a session of the store is due; `failed` and `succeeded` tell it how that went."""

    def __init__(
        self,
        store: Store,
        renew: Callable[[str], None],
        *,
        jitter: Callable[[], float] = random.random,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._renew = renew
        self._jitter = jitter
        self._under_way: set[str] = set()
        self._failures: dict[str, int] = {}
        self._next_try: dict[str, datetime] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_SECONDS * 1000)
        self._timer.timeout.connect(self.tick)
        store.changed.connect(self._start_or_stop)
        store.list_changed.connect(self._start_or_stop)

    def tick(self) -> None:
        """Begin what is due, the session with the least time left first."""
        self._store.look_at_the_clock()
        now = self._store.clock()
        due = [state.session for state in self._store.active() if state.session and self._is_due(state.session, now)]
        due.sort(key=lambda session: session.expiration)
        for session in due[: max(AT_ONCE - len(self._under_way), 0)]:
            self._under_way.add(session.role)
            self._renew(session.role)
        self._start_or_stop()

    def succeeded(self, role: str) -> None:
        self._under_way.discard(role)
        self._failures.pop(role, None)
        self._next_try.pop(role, None)

    def failed(self, role: str) -> None:
        self._under_way.discard(role)
        state = self._store.state(role)
        if state is not None and state.session is not None:
            self._failures[role] = self._failures.get(role, 0) + 1
            self._next_try[role] = next_try(self._failures[role], self._store.clock(), state.session, self._jitter())

    def _is_due(self, session: Session, now: datetime) -> bool:
        state = self._store.state(session.role)
        return (
            session.keep_renewed
            and now >= session.renews_at()
            and session.role not in self._under_way
            and now >= self._next_try.get(session.role, now)
            and state is not None
            and not state.assuming
        )

    def _start_or_stop(self) -> None:
        anything = bool(self._store.active())
        if anything and not self._timer.isActive():
            self._timer.start()
        elif not anything and self._timer.isActive():
            self._timer.stop()
