"""How long a session lasts: in figures, in words and as a ring. The list, the details and the tray show the same."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen

from roleswitch.texts import tr, tr_n

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor


def time_left(left: timedelta) -> str:
    """52:10, 1:02:10 from an hour on, 00:00 at the end. A part of a second is dropped."""
    minutes, seconds = divmod(max(int(left.total_seconds()), 0), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes:02}:{seconds:02}"


def spoken_time_left(left: timedelta) -> str:
    """For a screen reader, which must not speak every second."""
    hours, minutes = divmod(max(int(left.total_seconds()) // 60, 0), 60)
    if not hours and not minutes:
        return tr("less than a minute left") if left else tr("ended")
    if not hours:
        return tr_n("{n} minute left", "{n} minutes left", minutes)
    if not minutes:
        return tr_n("{n} hour left", "{n} hours left", hours)
    return tr(
        "{hours} {minutes} left",
        hours=tr_n("{n} hour", "{n} hours", hours),
        minutes=tr_n("{n} minute", "{n} minutes", minutes),
    )


def paint_ring(painter: QPainter, area: QRectF, share: float, color: QColor, track: QColor) -> None:
    """A ring of which `share` (0 to 1) is left, from the top and clockwise."""
    width = max(area.width() / 8, 2.0)
    ring = area.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(track, width))
    painter.drawEllipse(ring)
    painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    # Qt counts sixteenths of a degree, from three o'clock and against the clock.
    if span := round(min(max(share, 0.0), 1.0) * 360 * 16):
        painter.drawArc(ring, 90 * 16, -span)
