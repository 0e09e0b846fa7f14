"""MFA codes in the window: who waits for one, and what becomes of the code that a person gives."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from roleswitch.core.role import Mfa
from roleswitch.core.session import RoleState, Session
from roleswitch.errors import Action, RoleSwitchError, TokenCodeRequired
from roleswitch.texts import tr
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from roleswitch.switch import Switch

MOST_NAMED = 6
"""Roles that are named one by one; the others are counted."""


def titles(states: Sequence[RoleState]) -> str:
    """Production, Network hub, Data lake; from the seventh on they are counted."""
    named = ", ".join(state.role.title for state in states[:MOST_NAMED])
    more = len(states) - MOST_NAMED
    return tr("{named} and {more} more", named=named, more=more) if more > 0 else named


def codes_asked_by(trouble: RoleSwitchError | None) -> set[str]:
    """The sources whose code would mend it: where none was there, was wrong, or a command did not give one."""
    steps = trouble.next_steps if trouble is not None else ()
    return {step.argument for step in steps if step.action is Action.ENTER_CODE}


class Codes(QObject):
    """Lives on the GUI thread. One code serves all roles that wait for the same source."""

    wanted = Signal(str)
    """What a person has just asked for takes a code of the source of that name."""
    assumed = Signal(str, object)
    """A role that waited, and its session or trouble."""
    came_late = Signal(str)
    """A role that came to wait for a code while one was on its way that opens it too."""
    given = Signal(str)
    """The source of that name has a new MFA session."""

    def __init__(self, work: Work, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._store = store
        self._used: dict[str, datetime] = {}
        self.opened: Counter[str] = Counter()
        """How often a code of a source has opened what waited for one."""

    def waiting(self, source: str) -> tuple[RoleState, ...]:
        """The roles that wait for a code of that source."""
        return tuple(
            state for state in self._store.states() if source in codes_asked_by(state.error) and not state.assuming
        )

    def serial(self, source: str) -> str:
        """Whose code it is to be: the device that the waiting roles name, or the source's own."""
        for state in self.waiting(source):
            if isinstance(state.error, TokenCodeRequired):
                return state.error.serial
        shown = self._store.source(source)
        return getattr(shown.source, "mfa_serial", None) or "" if shown is not None else ""

    def kept_renewed(self, source: str) -> tuple[RoleState, ...]:
        """The roles whose sessions are renewed by the source's MFA session."""
        return tuple(
            state
            for state in self._store.active()
            if state.session is not None
            and state.session.source == source
            and state.session.by_mfa_session
            and state.session.keep_renewed
        )

    def used_at(self, source: str) -> datetime | None:
        """When a code of the source was given last and reached AWS, which takes each one once."""
        return self._used.get(source)

    def is_opened_with_others(self, name: str) -> bool:
        """Whether a code that another role was given opens this one too."""
        state = self._store.state(name)
        return state is not None and state.wanted.mfa is not Mfa.DIRECT and state.role.mfa is not Mfa.DIRECT

    def give(
        self,
        source: str,
        code: str,
        done: Callable[[RoleSwitchError | None], None],
        *,
        cancelled: threading.Event | None = None,
    ) -> None:
        """Use the code for all that wait, or, where nobody does, for another MFA session of the source."""
        given_at = self._store.clock()
        # What waited may have been a renewal of a session that is over by now: it goes on as it was.
        terms = {state.role.name: state.goes_on_with(given_at) for state in self.waiting(source)}

        def call(switch: Switch) -> Mapping[str, Session | RoleSwitchError]:
            if terms:
                return switch.assume_waiting(terms, code, cancelled=cancelled)
            switch.keys.give_code(source, code, cancelled=cancelled)
            return {}

        def used(outcomes: Mapping[str, Session | RoleSwitchError]) -> None:
            self._used[source] = given_at
            self.opened[source] += 1
            for name, outcome in outcomes.items():
                self.assumed.emit(name, outcome)
            for state in self.waiting(source):
                if state.role.name not in terms and self.is_opened_with_others(state.role.name):
                    self.came_late.emit(state.role.name)
            self.load()
            self.given.emit(source)
            done(None)

        def failed(trouble: RoleSwitchError) -> None:
            if trouble.aws is not None:
                self._used[source] = given_at
            done(trouble)

        self._work.run(call, used, failed)

    def forget(self, source: str, done: Callable[[RoleSwitchError | None], None]) -> None:
        """Forget the source's MFA session: the next role that is assumed from it takes a code."""

        def forgotten(_: None) -> None:
            self.load()
            done(None)

        self._work.run(lambda switch: switch.keys.forget_mfa_session(source), forgotten, done)

    def load(self) -> None:
        """Show until when the sources have MFA sessions."""
        self._work.run(self._known, self._store.show_mfa_sessions, lambda _: None)

    @staticmethod
    def _known(switch: Switch) -> Mapping[str, datetime]:
        return switch.keys.mfa_sessions()
