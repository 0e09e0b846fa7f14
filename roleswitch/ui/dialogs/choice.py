"""One of several: a combo box in the looks of the program."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from roleswitch.ui import theme


class Choice(QComboBox):
    """A combo box with the theme's own arrow: a style sheet leaves the choice of none, or of one from a file."""

    def __init__(self, *, editable: bool = False) -> None:
        super().__init__()
        self.setEditable(editable)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # It would be as wide as its widest item.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(self, items: Iterable[str], current: str) -> None:
        """Put `items` into the list, with `current` chosen or typed, and tell nobody."""
        self.blockSignals(True)
        self.clear()
        self.addItems(list(items))
        self.setCurrentText(current)
        self.blockSignals(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the form that scrolls: turned over a choice it would change it unseen."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette().muted))
        half = self.fontMetrics().height() / 4
        middle = QPointF(self.width() - self.fontMetrics().height(), self.height() / 2)
        painter.drawPolygon(
            [middle + QPointF(-half, -half / 2), middle + QPointF(half, -half / 2), middle + QPointF(0, half / 2)]
        )
