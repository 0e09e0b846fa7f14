"""What the doctor does for the window. The work is done in the background, as in actions.py."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from roleswitch.errors import RoleSwitchError
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from roleswitch.doctor.finding import Finding
    from roleswitch.switch import Switch


class HealthActions(QObject):
    """Lives on the GUI thread."""

    found = Signal(int, object)
    """A check is over: its place among the checks, and a tuple of what it found."""
    looked = Signal()
    """All checks are over."""
    changed = Signal()
    """Something was mended: the list, the sessions or the keyring may be others now."""

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._looking: threading.Event | None = None
        self._again = False

    def look(self) -> None:
        """Look at everything; where that is under way, once more after it."""
        if self._looking is not None:
            self._again = True
            return
        cancelled = self._looking = threading.Event()

        def tell(place: int, findings: tuple[Finding, ...]) -> None:
            if not cancelled.is_set():
                self.found.emit(place, findings)

        def look(switch: Switch) -> None:
            from roleswitch.doctor.examination import (
                examine,  # TLS and every format of lists, which no start of the window needs
            )

            examine(switch, on_found=tell, cancelled=cancelled)

        self._work.run(look, lambda _: self._ended(cancelled), lambda _: self._ended(cancelled))

    def mend(self, id: str, done: Callable[[str | RoleSwitchError], None]) -> None:
        """Carry out a mending, then look again; `done` is told what came of it."""

        def mend(switch: Switch) -> str:
            from roleswitch.doctor.examination import mend

            return mend(switch, id)

        def ended(outcome: str | RoleSwitchError) -> None:
            done(outcome)
            self.changed.emit()
            self.look()

        self._work.run(mend, ended, ended)

    def stop(self) -> None:
        """Nobody looks any more."""
        self._again = False
        if self._looking is not None:
            self._looking.set()
            self._looking = None

    def close(self) -> None:
        self.stop()

    def _ended(self, cancelled: threading.Event) -> None:
        if cancelled is not self._looking:
            return
        self._looking = None
        again, self._again = self._again, False
        if again:
            self.look()
        else:
            self.looked.emit()
