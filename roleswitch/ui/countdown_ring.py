"""How long a session lasts, as a ring and as figures. Both are painted: a label's new text lays out its whole pane."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from roleswitch.ui import theme
from roleswitch.ui.countdown import paint_ring
from roleswitch.ui.theme import scaled_font


class Tone(Enum):
    LIVING = "living"
    EXPIRING = "expiring"
    ENDED = "ended"


STEPS = 720
"""Of a whole ring. Half a degree is a quarter of a pixel here: that of an hour is painted every five seconds."""


class CountdownRing(QWidget):
    """`share` (0 to 1) of a whole ring, in steps that nobody sees."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self._tone = Tone.LIVING
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float, tone: Tone) -> None:
        share = round(share * STEPS) / STEPS
        if (share, tone) != (self._share, self._tone):
            self._share, self._tone = share, tone
            self.update()

    def sizeHint(self) -> QSize:
        side = round(self.fontMetrics().height() * 3.6)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        area = QRectF(self.rect())
        side = min(area.width(), area.height())
        square = QRectF(area.center().x() - side / 2, area.center().y() - side / 2, side, side)
        palette = theme.palette()
        tones = {Tone.LIVING: palette.ok, Tone.EXPIRING: palette.warning, Tone.ENDED: palette.muted}
        paint_ring(QPainter(self), square, self._share, QColor(tones[self._tone]), QColor(palette.track))


class TimeLeft(QLabel):
    """The time left in large figures; its accessible name changes once a minute. A label for what screen readers make
    of one: they pass by a bare widget."""

    def __init__(self) -> None:
        super().__init__()
        self._figures = ""
        # What is behind it would be painted each second too, and by the style sheet.
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def figures(self) -> str:
        return self._figures

    def show_text(self, text: str, spoken: str) -> None:
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)
        if text != self._figures:
            self._figures = text
            self.update()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(scaled_font(_LARGE, bold=True))
        return QSize(metrics.horizontalAdvance("0:00:00"), metrics.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, palette = QPainter(self), theme.palette()
        painter.fillRect(self.rect(), QColor(palette.pane))
        painter.setFont(scaled_font(_LARGE, bold=True))
        painter.setPen(QColor(palette.text))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._figures)


_LARGE = 1.85
