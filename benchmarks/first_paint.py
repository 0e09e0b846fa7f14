"""When a window has been painted, told in the same way of every window that is measured."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

LATE = frozenset({"boto3", "botocore", "keyring"})
"""What takes long to import and is not needed to paint."""


class NextPaint(QObject):
    """Calls `then` once: when the next paint of `watched`, and of all that is painted with it, is handed to the screen.

    It looks for itself and does not use `MainWindow.first_painted`: that one starts the background's imports first.
    """

    def __init__(self, watched: QWidget, then: Callable[[], None]) -> None:
        super().__init__(watched)
        self._then = then
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._tell)
        return False

    def _tell(self) -> None:
        self.deleteLater()
        self._then()


def tell_painted() -> None:
    """Print the monotonic clock, which all processes share, in ns, and what of `LATE` is loaded."""
    now = time.monotonic_ns()
    print(now, *sorted(LATE & sys.modules.keys()), flush=True)
