"""Buttons: what the style sheet draws, and the on-off switch, which is painted."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QPushButton, QSizePolicy

from roleswitch.ui import theme


def push_button(text: str, *, primary: bool = False) -> QPushButton:
    button = QPushButton(text)
    if primary:
        button.setProperty("primary", True)
    return button


def button_text(text: str) -> str:
    """For a button whose words come from elsewhere: Qt would make the letter after a & a key."""
    return text.replace("&", "&&")


class ToggleSwitch(QCheckBox):
    """An on-off switch: a check box in all but its looks, so that keys and screen readers know it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        height = round(self.fontMetrics().height() * 1.05) + 4
        return QSize(round((height - 4) * 1.75) + 4, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        track = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        radius = track.height() / 2
        on = self.isChecked()
        # The edge keeps the switch that is off visible against the pane; the knob's place tells the state.
        hovered = self.underMouse() and self.isEnabled()
        full = palette.accent_hover if hovered else palette.accent
        painter.setPen(QPen(QColor(full if on else palette.text if hovered else palette.muted), 1))
        painter.setBrush(QColor(full if on else palette.track))
        painter.drawRoundedRect(track, radius, radius)
        knob = track.height() - 4
        left = track.right() - 2 - knob if on else track.left() + 2
        painter.setPen(QPen(QColor(palette.muted), 0 if on else 1))
        painter.setBrush(QColor(palette.accent_text if on else palette.background))
        painter.drawEllipse(QRectF(left, track.top() + 2, knob, knob))
        if self.hasFocus():
            painter.setOpacity(1)
            painter.setPen(QPen(QColor(palette.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius + 1, radius + 1)
