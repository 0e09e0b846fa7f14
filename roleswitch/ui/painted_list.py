"""A list that finds its rows by arithmetic and paints them itself.

Qt's own views ask a delegate for the size of every row at each reset, which in Python takes 12 ms at 3000 rows, and
styling the rows with QStyle costs 5 ms at the start of the program. Still a QListView, for what that is to keyboards
and screen readers.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection, QItemSelectionModel
    from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPaintEvent, QRegion

AnyIndex = QModelIndex | QPersistentModelIndex


class PaintedList(QListView):
    """Rows of any height, one of which is chosen. Subclasses say how high they are, and paint them.

    A row that the model does not let be chosen is a title: keys step over it.
    """

    menu_requested = Signal(int, QPoint)
    """A row, and where on the screen its menu belongs."""

    def __init__(self) -> None:
        # Without a parent: Qt would call what is overridden here, such as changeEvent, before there is a Python object.
        super().__init__()
        # Of our own, because PySide needs 7 ms to find out what kind of widget Qt's own one is.
        self.canvas = QWidget()
        # Each row paints all of its background.
        self.canvas.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewport(self.canvas)
        self.hovered = -1
        self._tops: list[int] = [0]
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    # For subclasses.

    def heights(self) -> Sequence[int]:
        raise NotImplementedError

    def paint_row(self, painter: QPainter, row: int, rect: QRect) -> None:
        """Paint all of `rect`."""
        raise NotImplementedError

    def paint_rest(self, painter: QPainter, rect: QRect) -> None:
        """What is below the last row."""
        raise NotImplementedError

    def hover_changed(self, row: int, point: QPoint) -> bool:
        """Take note of what of the row is under the mouse; true where the row is to be painted again."""
        return False

    # Where rows stand.

    def can_choose(self, row: int) -> bool:
        model: QAbstractItemModel = self.model()
        return 0 <= row < model.rowCount() and bool(model.index(row, 0).flags() & Qt.ItemFlag.ItemIsSelectable)

    def row_rect(self, row: int) -> QRect:
        """Empty for no row."""
        if not 0 <= row < len(self._tops) - 1:
            return QRect()
        top = self._tops[row]
        return QRect(0, top - self.verticalOffset(), self.canvas.width(), self._tops[row + 1] - top)

    def row_at(self, y: int) -> int:
        """-1 below the last row."""
        row = bisect_right(self._tops, y + self.verticalOffset()) - 1
        return row if 0 <= row < len(self._tops) - 1 else -1

    def rows_between(self, top: int, bottom: int) -> range:
        offset = self.verticalOffset()
        first = max(0, bisect_right(self._tops, top + offset) - 1)
        return range(first, min(bisect_right(self._tops, bottom + offset), len(self._tops) - 1))

    def rows_in_sight(self) -> range:
        return self.rows_between(0, self.canvas.height() - 1)

    def doItemsLayout(self) -> None:
        self._tops = list(accumulate(self.heights(), initial=0))
        QAbstractItemView.doItemsLayout(self)

    def reset(self) -> None:
        super().reset()
        # At once: otherwise the rows of now would be painted where those of before were.
        self.executeDelayedItemsLayout()

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        height = self.canvas.height()
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, self._tops[-1] - height))
        bar.setPageStep(height)
        bar.setSingleStep(2 * self.fontMetrics().height())

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        # Painted again and not moved: Qt moves the picture in memory, and under X11 shows no more of it than what is
        # painted anew, which leaves rows where they were.
        self.canvas.update()

    def visualRect(self, index: AnyIndex) -> QRect:
        return self.row_rect(index.row())

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.row_at(point.y())
        # Qt asks before there is a model, too.
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(self, index: AnyIndex, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        rect = self.row_rect(index.row())
        if rect.isNull():
            return
        bar = self.verticalScrollBar()
        # A title comes into sight with the first row below it.
        has_title = index.row() > 0 and not self.can_choose(index.row() - 1)
        top = self.row_rect(index.row() - 1).top() if has_title else rect.top()
        if hint is QListView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - self.canvas.height() // 2)
        elif hint is QListView.ScrollHint.PositionAtTop or top < 0:
            bar.setValue(bar.value() + top)
        elif hint is QListView.ScrollHint.PositionAtBottom or rect.bottom() >= self.canvas.height():
            bar.setValue(bar.value() + rect.bottom() + 1 - self.canvas.height())

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        move = QListView.CursorAction
        row = self.currentIndex().row()
        last = len(self._tops) - 2
        page = max(1, self.rows_in_sight().stop - self.rows_in_sight().start - 2)
        to, step = {
            move.MoveUp: (row - 1, -1),
            move.MovePrevious: (row - 1, -1),
            move.MovePageUp: (max(0, row - page), 1 if row <= page else -1),
            move.MoveHome: (0, 1),
            move.MoveDown: (row + 1, 1),
            move.MoveNext: (row + 1, 1),
            move.MovePageDown: (min(last, row + page), 1),
            move.MoveEnd: (last, -1),
        }.get(action, (row, 0))
        while step and 0 <= to <= last and not self.can_choose(to):
            to += step
        return self.model().index(to, 0) if self.can_choose(to) else self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        row = self.row_at(rect.center().y())
        if self.can_choose(row):
            self.selectionModel().select(self.model().index(row, 0), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        # Late: asked for when a selection changes, and not to paint.
        from PySide6.QtGui import QRegion

        region = QRegion()
        for index in selection.indexes():
            region = region.united(self.row_rect(index.row()))
        return region

    # Painting.

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.canvas)
        region = event.region()
        # A sequence to Python, but not to its type stubs.
        for dirty in [region[part] for part in range(region.rectCount())]:  # type: ignore[index]
            for row in self.rows_between(dirty.top(), dirty.bottom()):
                self.paint_row(painter, row, self.row_rect(row))
            end = self._tops[-1] - self.verticalOffset()
            if end <= dirty.bottom():
                self.paint_rest(painter, QRect(dirty.left(), end, dirty.width(), dirty.bottom() - end + 1))

    def update_row(self, row: int) -> None:
        self.canvas.update(self.row_rect(row))

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.update_row(previous.row())
        self.update_row(current.row())

    # The mouse.

    def hover(self, row: int, point: QPoint) -> None:
        before, self.hovered = self.hovered, row
        if self.hover_changed(row, point) or row != before:
            self.update_row(before)
            self.update_row(row)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        self.hover(self.row_at(point.y()), point)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hover(-1, QPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is type(event).Reason.Mouse
        row = self.row_at(event.pos().y()) if by_mouse else self.currentIndex().row()
        if self.can_choose(row):
            where = event.pos() if by_mouse else self.row_rect(row).center()
            self.menu_requested.emit(row, self.canvas.mapToGlobal(where))
