"""An area that scrolls up and down, for the details pane and the dialogs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

# By the name of its class Qt chooses what screen readers get to know of a widget. What it has for a QScrollArea reads
# beyond its children when one is asked for that has just gone, as a scroll bar that is not needed any more, and the
# program crashes (QAccessibleAbstractScrollArea::child of Qt 6.11). What it has for a QWidget looks how many there are.
_Area: type[QScrollArea] = type("QWidget", (QScrollArea,), {})


def scrolling(content: QWidget) -> QScrollArea:
    """`content` in an area that scrolls up and down only: at large fonts a dialog is taller than the screen."""
    area = _Area()
    area.setObjectName("scrolling")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area
