"""What stands in place of an empty list."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from roleswitch.ui import icons
from roleswitch.ui.buttons import push_button
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

Way = tuple[str, icons.Name, Callable[[], None]]
"""What a button says, its icon, and what it does."""


class Nothing(QWidget):
    """Why the list is empty, and what to do about it."""

    def __init__(self) -> None:
        super().__init__()
        em = self.fontMetrics().height()
        self._title = PlainLabel(scale=1.3, bold=True)
        self._words = PlainLabel(name="nothingWords")
        for label in (self._title, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(em // 2)
        self._shown: tuple[object, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * em, 2 * em, 2 * em, 2 * em)
        column.setSpacing(em // 2)
        column.addStretch(2)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(em // 2)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def show_words(self, title: str, words: str, ways: tuple[Way, ...]) -> None:
        """`ways` are buttons, the first of them the one that most will want."""
        self._title.setText(title)
        self._words.setText(words)
        labels = tuple(label for label, _, _ in ways)
        if labels == self._shown:
            return
        self._shown = labels
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._buttons.addStretch(1)
        for number, (label, icon, act) in enumerate(ways):
            button = push_button(label, primary=number == 0)
            icons.put(button, icon)
            button.clicked.connect(lambda _=False, act=act: act())
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        self._turn_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_buttons()

    def _turn_buttons(self) -> None:
        """Beside one another where there is room, else below one another."""
        items = [self._buttons.itemAt(place) for place in range(self._buttons.count())]
        wished = sum(item.sizeHint().width() + self._buttons.spacing() for item in items if item is not None)
        room = self.contentsRect().width() - 4 * self.fontMetrics().height()
        way = QBoxLayout.Direction
        self._buttons.setDirection(way.LeftToRight if wished <= room else way.TopToBottom)
