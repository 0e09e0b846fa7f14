"""The smallest PySide6 window that paints a table of 300 coloured rows: what a list of roles costs at the least.

Run as a process of its own; it says when it was painted and ends.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QBrush, QColor, QPaintEvent
from PySide6.QtWidgets import QApplication, QTableWidget, QTableWidgetItem

from benchmarks.first_paint import tell_painted

ROWS = 300
COLORS = ("#d13438", "#e08a00", "#d9b400", "#1f9d63", "#0e86d4")


class Table(QTableWidget):
    """The name, the account and the profile of each row, in its colour, in a window as large as RoleSwitch's."""

    def __init__(self) -> None:
        super().__init__(ROWS, 3)
        brushes = [QBrush(QColor(color)) for color in COLORS]
        for row in range(ROWS):
            for column, text in enumerate((f"Role {row}", f"{row:012} · Administrator", f"role-{row}")):
                item = QTableWidgetItem(text)
                item.setBackground(brushes[row % len(brushes)])
                self.setItem(row, column, item)
        em = self.fontMetrics().height()
        self.resize(83 * em, 52 * em)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's own name
        super().paintEvent(event)
        # No filter on the viewport, as RoleSwitch has: to ask for the viewport costs this window 7 ms.
        QTimer.singleShot(0, tell_and_end)


def tell_and_end() -> None:
    tell_painted()
    os._exit(0)


if __name__ == "__main__":
    application = QApplication(sys.argv[:1])
    table = Table()
    table.show()
    application.exec()
