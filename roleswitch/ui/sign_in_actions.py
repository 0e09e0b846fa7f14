"""Identity Center in the window: signing in and out, and who waits for it. The work is done in the background, as in
actions.py."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from roleswitch.core.session import RoleState
from roleswitch.core.source import IdentityCenterSource
from roleswitch.errors import RoleSwitchError, SignInRequired
from roleswitch.ui.list_actions import Task
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from roleswitch.core.catalog import Catalog
    from roleswitch.core.identity_center import DeviceCode, SignIn
    from roleswitch.switch import Switch

Done = Callable[[RoleSwitchError | None], None]


class SignInActions(QObject):
    """Lives on the GUI thread. One sign-in serves all roles that wait for the same source."""

    wanted = Signal(str)
    """What a person has just asked for takes a sign-in to the source of that name."""
    signed_in = Signal(str)
    """Somebody has signed in to the source of that name."""
    list_changed = Signal(object)
    """roles.toml is another one now: the Catalog."""

    def __init__(self, work: Work, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._store = store
        self._tasks: set[Task] = set()

    def waiting(self, source: str) -> tuple[RoleState, ...]:
        """The roles that wait for a sign-in to that source, or to another one of the same portal."""
        served = self.served_by(source)
        return tuple(
            state
            for state in self._store.states()
            if isinstance(state.error, SignInRequired) and state.error.source in served and not state.assuming
        )

    def served_by(self, source: str) -> frozenset[str]:
        """The sources that a sign-in to that one is good for."""
        shown = self._store.source(source)
        if shown is None or not isinstance(shown.source, IdentityCenterSource):
            return frozenset({source})
        return frozenset(
            other.source.name
            for other in self._store.sources()
            if isinstance(other.source, IdentityCenterSource) and _portal(other.source) == _portal(shown.source)
        )

    def save(self, source: IdentityCenterSource, done: Done) -> None:
        """Put an Identity Center source into the list."""

        def put(switch: Switch) -> Catalog:
            switch.roles.put_source(source)
            return switch.roles.load()

        def changed(catalog: Catalog) -> None:
            self.list_changed.emit(catalog)
            done(None)

        self._work.run(put, changed, done)

    def begin(self, source: str, done: Callable[[DeviceCode | RoleSwitchError], None]) -> Task:
        task = Task()
        self._tasks.add(task)

        def ended(outcome: DeviceCode | RoleSwitchError) -> None:
            self._tasks.discard(task)
            done(outcome)

        self._work.run(lambda switch: switch.sign_ins.begin(source, cancelled=task.cancelled), ended, ended)
        return task

    def finish(self, source: str, code: DeviceCode, done: Callable[[SignIn | RoleSwitchError], None]) -> Task:
        """Wait until the person has said yes in the browser."""
        task = Task()
        self._tasks.add(task)

        def finished(signed_in: SignIn) -> None:
            self._tasks.discard(task)
            self.load()
            self.signed_in.emit(source)
            done(signed_in)

        def failed(trouble: RoleSwitchError) -> None:
            self._tasks.discard(task)
            done(trouble)

        self._work.run(lambda switch: switch.sign_ins.finish(source, code, cancelled=task.cancelled), finished, failed)
        return task

    def sign_out(self, source: str, done: Done) -> None:
        def signed_out(trouble: RoleSwitchError | None) -> None:
            self.load()  # also after trouble: it may have been with a session alone
            done(trouble)

        self._work.run(lambda switch: switch.sign_ins.sign_out(source), signed_out, signed_out)

    def load(self) -> None:
        """Show which sign-ins last."""

        def show(states: Mapping[str, SignIn]) -> None:
            self._store.show_sign_ins({name: state.can_refresh_until or state.until for name, state in states.items()})

        self._work.run(lambda switch: switch.sign_ins.states(), show, lambda _: None)

    def close(self) -> None:
        for task in self._tasks:
            task.cancel()


def _portal(source: IdentityCenterSource) -> tuple[str, str]:
    # As it is spelled: under another spelling the sign-in is kept in another place.
    return source.start_url, source.region
