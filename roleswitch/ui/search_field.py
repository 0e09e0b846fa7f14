"""Where the words to search for are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit

from roleswitch.texts import tr
from roleswitch.ui.theme import scaled_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent

KEYS = "Ctrl+K"
"""Here and not in `shortcuts.py`, which the first paint does not wait for."""

_KEEPS_SEARCHING = frozenset(
    {Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason, Qt.FocusReason.MenuBarFocusReason}
)
"""Another window or a menu comes in between, and the person back."""


class SearchField(QLineEdit):
    """Takes the words to search for, and hands on the keys that move in the list."""

    key_for_list = Signal(object)
    """The QKeyEvent."""
    left = Signal()
    """Escape in a field that is empty already."""
    entered = Signal()
    """The person has come to look for something."""
    left_by_key = Signal()
    """They have gone on with the keyboard. Who leaves with the mouse clicks on what must not move under it."""

    _MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(tr("Search roles, accounts, IDs, profiles…"))
        self.setAccessibleName(tr("Search roles"))
        keys = QKeySequence(KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self._hint = QLabel(keys.replace("+", " "))
        self._hint.setObjectName("hint")
        self._hint.setFont(scaled_font(0.84))
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        em = self.fontMetrics().height()
        self.setTextMargins(round(em * 1.25), 0, 0, 0)  # the icon's place
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(round(em * 0.55), 0, em * 3 // 4, 0)
        row.addStretch(1)
        row.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)
        self.textChanged.connect(self._show_hint)

    def show_icon(self) -> None:
        """After the first paint, which does not wait for it."""
        from roleswitch.ui.icons import Sign

        self._row.insertWidget(0, Sign("search", "muted"), 0, Qt.AlignmentFlag.AlignVCenter)

    def _show_hint(self) -> None:
        """Where it does not lie on words."""
        words = self.fontMetrics().horizontalAdvance(f"{self.placeholderText()}MMMMM")
        self._hint.setVisible(not self.text() and words + self._hint.sizeHint().width() < self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and _is_of_window(event):
            event.ignore()  # X11 would move the cursor with Ctrl+E, and delete with Ctrl+D
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() not in _KEEPS_SEARCHING:
            self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _KEEPS_SEARCHING | {Qt.FocusReason.MouseFocusReason}:
            self.left_by_key.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in self._MOVES:
            self.key_for_list.emit(event)
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        else:
            super().keyPressEvent(event)


def _is_of_window(event: QEvent) -> bool:
    if not isinstance(event, QKeyEvent) or not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        return False
    from roleswitch.ui.shortcuts import is_of_window  # late: asked when a key is pressed, and not to paint

    return is_of_window(QKeySequence(event.keyCombination()))
