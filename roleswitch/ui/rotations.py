"""Rotations of access keys in the window: at what step each is, and what came of it.

Here and not in the dialog that shows them: a rotation goes on when its dialog is closed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal

from roleswitch.errors import Cancelled, RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from roleswitch.core.catalog import Catalog
    from roleswitch.core.rotation import Rotation, Step
    from roleswitch.keys import KeyOverview, Keys
    from roleswitch.switch import Switch


class Deed(Enum):
    """What a person can ask for."""

    ROTATE = "rotate"
    DELETE_OLD = "delete old"
    PUT_BACK = "put back"


class RotationState(NamedTuple):
    """What is known of the rotation of one source's key."""

    rotation: Rotation | None = None
    """As it is written down; None where none is under way."""
    deed: Deed | None = None
    """What was asked for last."""
    running: bool = False
    step: Step | None = None
    """The one under way now, once it is known."""
    trouble: RoleSwitchError | None = None
    """Why the deed stopped."""

    @property
    def is_over(self) -> bool:
        """Whether the deed has brought the rotation to its end."""
        return self.deed is not None and not self.running and self.trouble is None and self.rotation is None


class _Ended(NamedTuple):
    trouble: RoleSwitchError | None
    catalog: Catalog
    overviews: tuple[KeyOverview, ...]


class Rotations(QObject):
    """Lives on the GUI thread. `show` is given the list and its keys as they are after each deed."""

    changed = Signal(str)
    """The state of the source of that name is another one."""
    said = Signal(str)
    """One sentence for the status bar."""
    _step_began = Signal(str, object)

    def __init__(
        self,
        work: Work,
        show: Callable[[Catalog, tuple[KeyOverview, ...]], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._work = work
        self._show = show
        self._states: dict[str, RotationState] = {}
        self._cancel: dict[str, threading.Event] = {}
        self._step_began.connect(self._show_step, Qt.ConnectionType.QueuedConnection)

    def state(self, name: str) -> RotationState:
        return self._states.get(name, RotationState())

    def look(self, name: str) -> None:
        """Read where the rotation stands, which another process may have begun or gone on with."""

        def looked(overviews: tuple[KeyOverview, ...]) -> None:
            if not self.state(name).running:
                self._change(name, rotation=_rotation_of(name, overviews))

        self._work.run(lambda switch: switch.keys.overview(), looked, lambda _: None)

    def forget_outcome(self, name: str) -> None:
        """What came of the last deed was seen; a code that is waited for is asked for again by the next one."""
        if not self.state(name).running:
            self._change(name, deed=None, trouble=None)

    def run(self, name: str, deed: Deed, token_code: str | None = None) -> None:
        """Begin it, or go on with it; nothing where the source's rotation is at work already."""
        if self.state(name).running:
            return
        cancelled = self._cancel[name] = threading.Event()
        self._change(name, deed=deed, running=True, step=None, trouble=None)

        def call(switch: Switch) -> _Ended:
            trouble = None
            try:
                self._do(switch.keys, name, deed, token_code, cancelled)
            except RoleSwitchError as error:
                trouble = error
            # Whatever came of it, the list may name another key now.
            return _Ended(trouble, switch.roles.load(), switch.keys.overview())

        self._work.run(call, partial(self._ended, name), partial(self._stopped, name))

    def cancel(self, name: str) -> None:
        """Stop at the next moment at which that does no harm."""
        if name in self._cancel:
            self._cancel[name].set()

    def close(self) -> None:
        """Before the program ends."""
        for cancelled in self._cancel.values():
            cancelled.set()

    def _do(
        self, keys: Keys, name: str, deed: Deed, token_code: str | None, cancelled: threading.Event
    ) -> Rotation | None:
        # On the worker's thread.
        on_step = partial(self._step_began.emit, name)
        match deed:
            case Deed.ROTATE:
                return keys.rotate(name, on_step=on_step, token_code=token_code, cancelled=cancelled)
            case Deed.DELETE_OLD:
                keys.finish_rotation(name, on_step=on_step, token_code=token_code, cancelled=cancelled)
            case Deed.PUT_BACK:
                keys.put_back(name, token_code=token_code, cancelled=cancelled)
        return None

    def _show_step(self, name: str, step: Step) -> None:
        if self.state(name).running:
            self._change(name, step=step)

    def _ended(self, name: str, ended: _Ended) -> None:
        self._cancel.pop(name, None)
        self._show(ended.catalog, ended.overviews)
        rotation = _rotation_of(name, ended.overviews)
        self._change(name, rotation=rotation, running=False, step=None, trouble=ended.trouble)
        if ended.trouble is None:
            self.said.emit(
                rotation.standing if rotation else tr("The rotation of the access key of {name} is over.", name=name)
            )
        elif not isinstance(ended.trouble, Cancelled):
            self.said.emit(str(ended.trouble))

    def _stopped(self, name: str, trouble: RoleSwitchError) -> None:
        self._cancel.pop(name, None)
        self._change(name, running=False, step=None, trouble=trouble)
        self.said.emit(str(trouble))

    def _change(self, name: str, **fields: object) -> None:
        before = self.state(name)
        now = self._states[name] = before._replace(**fields)  # type: ignore[arg-type]  # fields of RotationState
        if now != before:
            self.changed.emit(name)


def _rotation_of(name: str, overviews: tuple[KeyOverview, ...]) -> Rotation | None:
    return next((overview.rotation for overview in overviews if overview.source.name == name), None)
