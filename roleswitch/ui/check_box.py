"""A check box that is painted in the theme's colours: a style sheet can draw a tick from a picture only."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from roleswitch.ui import theme
from roleswitch.ui.plain_text import PlainLabel


def paint_check(painter: QPainter, rect: QRectF, *, checked: bool, enabled: bool = True, hovered: bool = False) -> None:
    """A box of `rect`, with a tick in it where it is checked."""
    colors = theme.palette()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = rect.height() / 4
    full = colors.accent_hover if hovered else colors.accent
    if not enabled:
        painter.setOpacity(0.5)
    edge = full if enabled and (checked or hovered) else colors.muted
    fill = full if checked and enabled else colors.pane if not enabled else colors.background
    painter.setPen(QPen(QColor(edge), 1))
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    if checked:
        width = rect.height() / 9
        color = colors.accent_text if enabled else colors.muted
        painter.setPen(
            QPen(QColor(color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.33))
        painter.drawPolyline(
            QPolygonF([QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height()) for x, y in points])
        )
    painter.restore()


class CheckBox(QCheckBox):
    """The box alone. `name` is what screen readers say."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 1.05) + 4
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        paint_check(painter, box, checked=self.isChecked(), enabled=self.isEnabled(), hovered=self.underMouse())
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(theme.palette().focus), 2))
            radius = self.height() / 4
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)


class CheckLine(QWidget):
    """A check box with words that wrap, which a click toggles too, and notes below them."""

    toggled = Signal(bool)

    def __init__(self, words: str, *notes: QWidget) -> None:
        super().__init__()
        self.box = CheckBox(words)
        self._words = PlainLabel(words)
        self._words.setBuddy(self.box)
        beside = QVBoxLayout()
        beside.setSpacing(4)
        beside.addWidget(self._words)
        for note in notes:
            beside.addWidget(note)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        self.box.toggled.connect(self.toggled)

    def is_checked(self) -> bool:
        return self.box.isChecked()

    def check(self, checked: bool) -> None:
        self.box.setChecked(checked)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        # The words ask for no mouse of their own, so that a click on them arrives here.
        if event.button() is Qt.MouseButton.LeftButton and self._words.geometry().contains(event.position().toPoint()):
            self.box.click()
        super().mouseReleaseEvent(event)
