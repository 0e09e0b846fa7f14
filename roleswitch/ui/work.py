"""Runs what `Switch` does on a worker, and keeps the store true about what is waited for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from roleswitch.core.clock import clock_trouble
from roleswitch.errors import RoleSwitchError
from roleswitch.ui.background import Background
from roleswitch.ui.store import Store

if TYPE_CHECKING:
    from roleswitch.switch import Switch

T = TypeVar("T")


class Work(QObject):
    """Lives on the GUI thread. `switch` makes the Switch, on a worker: its imports take their time."""

    _waiting = Signal(str)

    def __init__(
        self, switch: Callable[[], Switch], store: Store, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._make_switch = switch
        self._made: Switch | None = None
        self._making = threading.Lock()
        self._store = store
        self._background = background
        self._waiting.connect(store.show_waiting)

    def run(
        self, call: Callable[[Switch], T], done: Callable[[T], None], failed: Callable[[RoleSwitchError], None]
    ) -> None:
        """Call `done` with what came of it, or `failed` with the trouble, on the GUI thread. After each outcome the
        waiting is over, and who answered is known."""

        def ended(result: T) -> None:
            self._show_ended()
            done(result)

        def went_wrong(trouble: RoleSwitchError) -> None:
            self._show_ended()
            failed(trouble)

        self._background.run(lambda: call(self._switch()), ended, went_wrong)

    def _show_ended(self) -> None:
        self._store.show_waiting("")
        if self._made is not None:
            last = self._made.sts.last_answer
            self._store.show_last_answer(last.words if last is not None else "")
            self._store.show_clock(clock_trouble(self._made.clock))

    def _switch(self) -> Switch:
        with self._making:
            if self._made is None:
                self._made = self._make_switch()
                self._made.keys.on_waiting(self._waiting.emit)
            return self._made
