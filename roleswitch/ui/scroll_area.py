"""An area that scrolls up and down, for the details pane and the dialogs."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

# By the name of its class Qt chooses what screen readers get to know of a widget. What it has for a QScrollArea reads
# beyond its children when one is asked for that has just gone, as a scroll bar that is not needed any more, and the
# program crashes (QAccessibleAbstractScrollArea::child of Qt 6.11). What it has for a QWidget looks how many there are.
_Area: type[QScrollArea] = type("QWidget", (QScrollArea,), {})


def scrolling(content: QWidget) -> QScrollArea:
    """`content` in an area that scrolls: at large fonts a dialog is taller than the screen, and a word may be wider."""
    area = _Area()
    area.setObjectName("scrolling")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    if isinstance(application := QApplication.instance(), QApplication):
        _follow_keyboard(application)
    return area


@lru_cache(maxsize=1)
def _follow_keyboard(application: QApplication) -> None:
    application.focusChanged.connect(_reveal)


def _reveal(_: QWidget | None, now: QWidget | None) -> None:
    """Bring what has the keyboard now into sight. Qt does so only where Tab was pressed in the area itself."""
    if now is None or QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
        return  # what is clicked must not move from under the mouse
    around = now.parentWidget()
    while around is not None:
        if isinstance(around, _Area):
            around.ensureWidgetVisible(now)
        around = around.parentWidget()
