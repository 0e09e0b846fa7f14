"""Many roles at once: what assuming them will take of a person, which of them comes next, and what came of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from roleswitch.errors import ConfirmationRequired, ReasonRequired, RoleSwitchError, SignInRequired
from roleswitch.texts import tr, tr_n
from roleswitch.ui.codes import codes_asked_by, titles
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from datetime import datetime

    from roleswitch.core.plan import Plan
    from roleswitch.core.role import Role
    from roleswitch.core.session import RoleState, Terms
    from roleswitch.switch import Switch
    from roleswitch.ui.actions import Actions

MOST_AT_ONCE = 4
"""Some workers stay for what a person does meanwhile (`ui/background.py` has six)."""

Plans = Mapping[str, "Plan | RoleSwitchError"]


class GroupActions(QObject):
    """Lives on the GUI thread."""

    def __init__(self, work: Work, store: Store, actions: Actions) -> None:
        super().__init__(actions)
        self._work = work
        self._store = store
        self._actions = actions

    def plan(self, names: Sequence[str], done: Callable[[Plans], None]) -> None:
        """`done` is told what assuming each of them will take, or why it cannot be assumed."""

        def plans(switch: Switch) -> Plans:
            return {name: _planned(switch, name) for name in names}

        self._work.run(plans, done, lambda _: done({}))

    def assume(self, terms: Mapping[str, Terms | None], parent: QObject) -> Batch:
        """Assume the roles of these names, each on its terms, or where there are none as a click would."""

        def begin(name: str) -> None:
            self._actions.assume(name, terms=terms[name])

        return Batch(
            self._store,
            tuple(terms),
            begin=begin,
            came_of=_came_of_assuming,
            call_off=self._actions.cancel,
            parent=parent,
        )

    def end(self, names: Sequence[str], parent: QObject) -> Batch:
        """End the sessions of the roles of these names."""
        # What troubled a session before is not that it cannot be ended.
        before = {name: state.error for name in names if (state := self._store.state(name)) is not None}

        def came_of(state: RoleState, _: datetime) -> Came:
            if state.session is None:
                return Came.DONE
            return Came.UNDER_WAY if state.error is before.get(state.role.name) else Came.FAILED

        return Batch(self._store, names, begin=self._actions.end, came_of=came_of, parent=parent)


def _planned(switch: Switch, name: str) -> Plan | RoleSwitchError:
    try:
        return switch.plan(name)
    except RoleSwitchError as trouble:
        return trouble


def asking_first(role: Role, store: Store) -> Role | None:
    """Which role asks before this one is assumed: it, or one on the way to it. As `Switch.assume` has it, that whose
    name has to be typed, where one has."""
    way = [role]
    while (before := store.state(way[-1].via or "")) is not None and before.role not in way:
        way.append(before.role)
    asking = [each for each in way if each.asks_first]
    return next((each for each in asking if each.type_name_to_assume), asking[0] if asking else None)


# ---------------------------------------------------------------- one after the other


class Came(Enum):
    """What came of it for one role."""

    TO_COME = "to come"
    UNDER_WAY = "under way"
    DONE = "done"
    WAITS = "waits"
    """For a person: a code, a sign-in, a reason, a yes."""
    FAILED = "failed"
    CANCELLED = "cancelled"


def _came_of_assuming(state: RoleState, now: datetime) -> Came:
    if state.assuming:
        return Came.UNDER_WAY
    error = state.error
    if codes_asked_by(error) or isinstance(error, SignInRequired | ReasonRequired | ConfirmationRequired):
        return Came.WAITS
    if error is not None:
        return Came.FAILED
    return Came.DONE if state.session is not None and state.session.is_alive(now) else Came.CANCELLED


class Batch(QObject):
    """Roles for which something is begun, at most `MOST_AT_ONCE` at a time. What came of each is what the store says of
    it: one that waited for a code is done when the code was given, also when this is over."""

    changed = Signal()
    """More is known of one of them."""
    finished = Signal()
    """Once: nothing of it is under way, or to come."""

    def __init__(
        self,
        store: Store,
        names: Sequence[str],
        *,
        begin: Callable[[str], None],
        came_of: Callable[[RoleState, datetime], Came],
        parent: QObject,
        call_off: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(parent)
        self.names = tuple(names)
        self._store = store
        self._begin = begin
        self._came_of = came_of
        self._call_off = call_off
        self._to_come = list(names)
        self._begun: set[str] = set()
        self._is_over = False
        # Several changes of a role may be one to a person: they are looked at when all have been told.
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._look)
        store.changed.connect(self._role_changed)
        store.list_changed.connect(self._soon.start)
        self._soon.start()

    def came_of(self, name: str) -> Came:
        state = self._store.state(name)
        if name in self._to_come:
            return Came.TO_COME
        return Came.CANCELLED if state is None or name not in self._begun else self._came_of(state, self._store.clock())

    def which(self, *came: Came) -> list[RoleState]:
        """Those of which one of these is true."""
        found = (self._store.state(name) for name in self.names if self.came_of(name) in came)
        return [state for state in found if state is not None]

    @property
    def is_over(self) -> bool:
        return self._is_over

    def cancel(self) -> None:
        """Begin no more, and call off what is under way."""
        self._to_come.clear()
        for state in self.which(Came.UNDER_WAY):
            self._call_off(state.role.name)
        self._soon.start()

    def _role_changed(self, name: str) -> None:
        if name in self._begun:
            self._soon.start()

    def _look(self) -> None:
        room = MOST_AT_ONCE - len(self.which(Came.UNDER_WAY))
        now, self._to_come = self._to_come[: max(room, 0)], self._to_come[max(room, 0) :]
        for name in now:
            self._begun.add(name)
            self._begin(name)
        self.changed.emit()
        if not self._is_over and not self._to_come and not self.which(Came.UNDER_WAY):
            self._is_over = True
            self.finished.emit()


# ---------------------------------------------------------------- in words


def assumed_words(batch: Batch) -> str:
    """What came of assuming them, in a sentence; another one where some wait."""
    done, failed, waits = len(batch.which(Came.DONE)), batch.which(Came.FAILED), batch.which(Came.WAITS)
    if failed:
        said = tr("{done} assumed, {failed} not: {titles}.", done=done, failed=len(failed), titles=titles(failed))
    elif batch.which(Came.CANCELLED):
        said = tr("{done} assumed, the others were cancelled.", done=done)
    else:
        said = tr_n("1 role assumed.", "{n} roles assumed.", done) if done else ""
    return " ".join(filter(None, (said, tr("Waiting for you: {titles}.", titles=titles(waits)) if waits else "")))


def ended_words(batch: Batch) -> str:
    done, failed = len(batch.which(Came.DONE)), batch.which(Came.FAILED)
    if not failed:
        return tr_n("1 session ended.", "{n} sessions ended.", done)
    return tr("{done} ended, {failed} not: {titles}.", done=done, failed=len(failed), titles=titles(failed))
