"""Widgets in rows, as many in a row as fit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem


class FlowLayout(QLayout):
    """Widgets in rows, as many in a row as fit.

    With `even` every row is filled: two in each, and three in the last rather than one alone, where they fit; one in
    each where two do not fit, as with a large font.
    """

    def __init__(self, *, even: bool = False) -> None:
        super().__init__()
        self._even = even
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(8 if even else 6)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        shown = [item for item in self._items if not item.isEmpty()]
        rows = _even_rows if self._even else _rows
        y, bottom = rect.top(), rect.top()
        for row in rows([item.sizeHint().width() for item in shown], rect.width(), self.spacing()):
            x, height = rect.left(), 0
            for width in row:
                item = shown.pop(0)
                hint = item.sizeHint()
                if move:
                    item.setGeometry(QRect(QPoint(x, y), QSize(width, hint.height())))
                x += width + self.spacing()
                height = max(height, hint.height())
            bottom = y + height
            y = bottom + self.spacing()
        return bottom - rect.top()


def _rows(wishes: Sequence[int], room: int, gap: int) -> list[list[int]]:
    """The widths in each row, none wider than `room`, where each would be as wide as it wishes."""
    rows: list[list[int]] = []
    for wish in wishes:
        width = min(wish, room)
        if rows and sum(rows[-1]) + gap * len(rows[-1]) + width <= room:
            rows[-1].append(width)
        else:
            rows.append([width])
    return rows


def _even_rows(wishes: Sequence[int], room: int, gap: int) -> list[list[int]]:
    """The widths in each row, all rows as wide as `room`."""
    half = (room - gap) // 2
    if max(wishes, default=0) > half:
        return [[room] for _ in wishes]
    rows = [[half, room - gap - half] for _ in range(len(wishes) // 2)]
    if len(wishes) % 2 == 0:
        return rows
    *_, first, second, third = (0, 0, *wishes)
    spare = room - 2 * gap - first - second - third
    if not rows or spare < 0:
        return [*rows, [room]]
    each = spare // 3
    return [*rows[:-1], [first + each, second + each, third + spare - 2 * each]]


def empty(layout: QLayout) -> None:
    """Take every widget out of `layout`; each is deleted when control is back in the event loop."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
