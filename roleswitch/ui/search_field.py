"""Where the words to search for are typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit

from roleswitch.ui.theme import scaled_font

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent


class SearchField(QLineEdit):
    """Takes the words to search for, and hands on the keys that move in the list."""

    key_for_list = Signal(object)
    """The QKeyEvent."""
    left = Signal()
    """Escape in a field that is empty already."""

    _MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText("Search roles, accounts, IDs, profiles…")
        self.setAccessibleName("Search roles")
        keys = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
        self._hint = QLabel(keys.replace("+", " "))
        self._hint.setObjectName("hint")
        self._hint.setFont(scaled_font(0.84))
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, self.fontMetrics().height() * 3 // 4, 0)
        row.addStretch(1)
        row.addWidget(self._hint, 0, Qt.AlignmentFlag.AlignVCenter)
        self.textChanged.connect(self._show_hint)

    def _show_hint(self) -> None:
        """Where it does not lie on words."""
        words = self.fontMetrics().horizontalAdvance(f"{self.placeholderText()}MMM")
        self._hint.setVisible(not self.text() and words + self._hint.sizeHint().width() < self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_hint()

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
