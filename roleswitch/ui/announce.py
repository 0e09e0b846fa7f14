"""What has just happened, told to who does not see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say what has appeared in the window of `widget`, when it is done with what it says.

    Over AT-SPI that is the signal `object:announcement` (Qt 6.8 and later).
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # few have one

    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
