"""What an import found, as rows with check marks: what is new, what changes, what to look at, what cannot be used.

For an import and for a team list's changes. Made for 5000 rows: they are painted, and their heights are known by
arithmetic from widths that are measured once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from functools import lru_cache
from pathlib import PurePath
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QToolTip, QVBoxLayout, QWidget

from roleswitch.core.source import AccessKeySource, ProfileSource, Source
from roleswitch.exchange.preview import Item, Preview, What
from roleswitch.texts import later, tr
from roleswitch.ui import theme
from roleswitch.ui.buttons import push_button
from roleswitch.ui.check_box import paint_check
from roleswitch.ui.flow_layout import FlowLayout, empty
from roleswitch.ui.painted_list import AnyIndex, PaintedList
from roleswitch.ui.plain_text import PlainLabel, explain, plain_tooltip
from roleswitch.ui.role_painting import Metrics, background

NO_INDEX = QModelIndex()
MANY = 8
"""From so many rows on there is something to filter."""
ROWS_AT_FIRST = 9
"""As many as are shown without scrolling where there is room."""
AT_ONCE = 1000
"""So many rows are measured in one go, which takes about 10 ms."""
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-/ "
MOST_LINES = 3
"""Of one text in a row; the tooltip has all of it."""

KINDS = {
    What.NEW: later("New"),
    What.CHANGED: later("Changed"),
    What.LOOK: later("To look at"),
    What.GONE: later("No longer there"),
    What.UNUSABLE: later("Cannot be used"),
    What.SAME: later("As in your list"),
}

# ---------------------------------------------------------------- words


def title_of(item: Item) -> str:
    """What a row is called: the role's or source's name, or where that which cannot be used stands."""
    if item.role is not None:
        return item.role.title
    if item.source is not None:
        return item.name
    line = tr("line {line}", line=item.line) if item.line else ""
    if not item.name:
        return line.capitalize() or tr("Not used")
    file, section = _file_and_section(item.name)
    return " ".join(filter(None, (section, line, tr("of {name}", name=PurePath(file).name) if file else "")))


def _file_and_section(name: str) -> tuple[str, str]:
    """What cannot be used of several files has the file before its section."""
    file, bracket, rest = name.rpartition(" [") if name.endswith("]") else ("", "", "")
    if bracket:
        return file, f"[{rest}"
    return "", name if name.startswith("[") else f"[{name}]"


def below_title(item: Item) -> tuple[str, ...]:
    """The lines below: what it is, what is different, and what was not taken of it."""
    if item.role is not None:
        arn = item.role.arn
        what = " · ".join(
            filter(
                None,
                (
                    item.name if item.name != item.role.title else "",
                    item.role.account_name,
                    arn.account_id,
                    arn.role_name,
                    arn.partition if arn.partition != "aws" else "",
                ),
            )
        )
        lines = [what]
        if item.before is not None and item.before.arn != arn:
            lines += [tr("in your list: {arn}", arn=item.before.arn), tr("here: {arn}", arn=arn)]
        if item.what is What.GONE:
            lines.append(tr("With a check mark it leaves your list."))
    elif item.source is not None:
        lines = [_source_words(item.source)]
    else:
        lines = [item.words]
    return (*lines, *item.notes)


def _source_words(source: Source) -> str:
    if isinstance(source, AccessKeySource):
        return tr("source · access key {access_key_id}", access_key_id=source.access_key_id)
    if isinstance(source, ProfileSource):
        return tr("source · profile {profile}", profile=source.profile)
    return tr("source · Identity Center {start_url}", start_url=source.start_url)


def words_of(item: Item) -> str:
    """What happens, at the right of the row."""
    return tr("cannot be used") if item.what is What.UNUSABLE else item.words


def accessible_text(item: Item, *, ticked: bool) -> str:
    what = (item.role.arn.account_id, item.role.arn.role_name) if item.role is not None else ()
    state = (tr("ticked") if ticked else tr("not ticked")) if item.can_be_taken else ""
    more = below_title(item)[1 if item.role is not None else 0 :]
    return ", ".join(filter(None, (title_of(item), *what, words_of(item), state, *more)))


def tooltip_of(item: Item) -> str:
    """All that is known of a row, in lines."""
    role = item.role
    caller = (
        tr("From the role {via}", via=role.via)
        if role and role.via
        else tr("Source: {source}", source=role.source)
        if role and role.source
        else ""
    )
    line = tr("Line {line}", line=item.line) if item.line and role is not None else ""
    file = _file_and_section(item.name)[0] if item.what is What.UNUSABLE else ""
    return "\n".join(filter(None, (title_of(item), *below_title(item), words_of(item), caller, line, file)))


def _searched(item: Item) -> str:
    role = item.role
    more = (role.group, role.arn.account_id_spaced, role.profile_name) if role is not None else ()
    return "\n".join((item.name, title_of(item), *below_title(item), item.words, *more)).casefold()


# ---------------------------------------------------------------- rows


class PreviewModel(QAbstractListModel):
    """The items of a preview that the filter leaves, and which of them have a check mark."""

    ticks_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview = Preview(origin="")
        self.ticked: frozenset[int] = frozenset()
        """By their numbers in the preview, as `Preview.with_needed` has them."""
        self.kind: What | None = None
        self._words: tuple[str, ...] = ()
        self._rows: Sequence[int] = ()
        self._texts: dict[int, str] = {}
        self._below: dict[int, tuple[str, ...]] = {}
        self._callers: dict[tuple[str, str], list[int]] = {}

    def show(self, preview: Preview, ticked: Iterable[int] | None = None) -> None:
        """`ticked` is None for what the preview itself says at first."""
        self.beginResetModel()
        self.preview = preview
        self.ticked = preview.at_first() if ticked is None else self._takeable(preview.with_needed(ticked))
        self._texts, self._below = {}, {}
        self._callers = _callers(preview)
        self._rows = self._filtered()
        self.endResetModel()
        self.ticks_changed.emit()

    def _takeable(self, numbers: Iterable[int]) -> frozenset[int]:
        items = self.preview.items
        return frozenset(number for number in numbers if items[number].can_be_taken)

    def filter(self, words: str, kind: What | None) -> None:
        """Show what is of that kind and holds all the words."""
        asked = tuple(words.casefold().split())
        if (asked, kind) != (self._words, self.kind):
            self.beginResetModel()
            self._words, self.kind = asked, kind
            self._rows = self._filtered()
            self.endResetModel()

    def _filtered(self) -> Sequence[int]:
        items = self.preview.items
        kind, words = self.kind, self._words
        found: Sequence[int] = range(len(items))
        if kind is not None:
            found = [number for number in found if items[number].what is kind]
        if words:
            text = self._text
            found = [number for number in found if all(map(text(number).__contains__, words))]
        return found

    def _text(self, number: int) -> str:
        known = self._texts.get(number)
        if known is None:
            known = self._texts[number] = _searched(self.preview.items[number])
        return known

    # Rows.

    @property
    def numbers(self) -> Sequence[int]:
        """What the rows show, as numbers of the preview's items."""
        return self._rows

    def number_at(self, row: int) -> int:
        """-1 for no row."""
        return self._rows[row] if 0 <= row < len(self._rows) else -1

    def item_at(self, row: int) -> Item | None:
        number = self.number_at(row)
        return self.preview.items[number] if number >= 0 else None

    def below(self, number: int) -> tuple[str, ...]:
        """What stands below the title of the item of that number."""
        known = self._below.get(number)
        if known is None:
            known = self._below[number] = below_title(self.preview.items[number])
        return known

    def is_ticked(self, row: int) -> bool:
        return self.number_at(row) in self.ticked

    def rowCount(self, parent: AnyIndex = NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        item = self.item_at(index.row())
        if item is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return flags | Qt.ItemFlag.ItemIsUserCheckable if item.can_be_taken else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | int | None:
        item = self.item_at(index.row())
        if item is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return title_of(item)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return accessible_text(item, ticked=self.is_ticked(index.row()))
        if role == Qt.ItemDataRole.CheckStateRole and item.can_be_taken:
            state = Qt.CheckState.Checked if self.is_ticked(index.row()) else Qt.CheckState.Unchecked
            return int(state.value)
        return None

    # Check marks.

    def toggle(self, row: int) -> None:
        number = self.number_at(row)
        if number < 0 or not self.preview.items[number].can_be_taken:
            return
        if number in self.ticked:
            self.untick([number])
        else:
            self.tick([number])

    def tick(self, numbers: Collection[int]) -> None:
        """Also what they need."""
        self._set(self._takeable(self.preview.with_needed(self.ticked.union(numbers))))

    def untick(self, numbers: Collection[int]) -> None:
        """Also what would be good for nothing without them."""
        gone = set(numbers)
        ahead = list(gone)
        while ahead:
            item = self.preview.items[ahead.pop()]
            if item.what is What.NEW:
                kind = "role" if item.role is not None else "source"
                more = [number for number in self._callers.get((kind, item.name), ()) if number not in gone]
                gone.update(more)
                ahead += more
        self._set(self.ticked - gone)

    def tick_shown(self) -> None:
        """All rows that are shown and can be taken. What to look at and what has gone are ticked only where the filter
        shows them alone: among thousands nobody would see that they are."""
        items = self.preview.items
        alone = {self.kind} & {What.LOOK, What.GONE}
        wanted = {What.NEW, What.CHANGED, *alone}
        self.tick([number for number in self._rows if items[number].what in wanted])

    def untick_shown(self) -> None:
        self.untick([number for number in self._rows if number in self.ticked])

    def _set(self, ticked: frozenset[int]) -> None:
        if ticked != self.ticked:
            self.ticked = ticked
            if self._rows:
                self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            self.ticks_changed.emit()


def _callers(preview: Preview) -> dict[tuple[str, str], list[int]]:
    """By the kind and name of a source or role, the roles that are assumed from it."""
    found: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, item in enumerate(preview.items):
        if item.role is not None:
            for kind, name in (("source", item.role.source), ("role", item.role.via)):
                if name:
                    found[kind, name].append(number)
    return found


# ---------------------------------------------------------------- painting


class Placed(NamedTuple):
    """Where the parts of a row stand."""

    box: QRect
    bar: QRect
    title: str
    title_at: QPoint
    lines: tuple[tuple[QPoint, str], ...]
    words: tuple[tuple[QPoint, str], ...]


@lru_cache(maxsize=256)
def _color(rgb: str) -> QColor:
    return QColor(rgb)


def _tone(what: What) -> str:
    colors = theme.palette()
    return {
        What.NEW: colors.ok_text,
        What.CHANGED: colors.warning,
        What.GONE: colors.warning,
        What.LOOK: colors.danger,
        What.UNUSABLE: colors.danger,
        What.SAME: colors.muted,
    }[what]


def wrapped(text: str, room: int, font: QFont, metrics: Metrics) -> tuple[str, ...]:
    """The lines of `text` where `room` is that wide, at most MOST_LINES; the last one ends in … where there is more.

    By the widths of its words: a text layout for each of 5000 rows would take most of a second.
    """
    letter = metrics.width(font, _LETTERS) / len(_LETTERS)
    # A text that is far too long is not measured as a whole: no other has the same.
    if len(text) * letter < 1.3 * room and metrics.width(font, text) <= room:
        return (text,)
    space = metrics.width(font, " ")
    lines: list[str] = []
    line, used = "", 0
    words = text.split(" ")
    for number, word in enumerate(words):
        width = metrics.width(font, word)
        if line and used + space + width <= room:
            line, used = f"{line} {word}", used + space + width
            continue
        if line:
            lines.append(line)
        line, used = word, width
        while used > room and len(lines) < MOST_LINES:
            most = max(1, _fitting(line, room, font, metrics))
            lines.append(line[:most])
            line = line[most:]
            used = metrics.measure(font).horizontalAdvance(line)
        if len(lines) >= MOST_LINES:
            rest = " ".join(filter(None, (lines[MOST_LINES - 1], line, *words[number + 1 :])))
            return (*lines[: MOST_LINES - 1], metrics.elided(font, rest[:1000], room))
    return (*lines, line) if line else tuple(lines)


def _fitting(word: str, room: int, font: QFont, metrics: Metrics) -> int:
    """How many of its letters have room."""
    measure = metrics.measure(font)
    least, most = 0, min(len(word), 1000)
    while least < most:
        middle = (least + most + 1) // 2
        if measure.horizontalAdvance(word[:middle]) <= room:
            least = middle
        else:
            most = middle - 1
    return least


class PreviewList(PaintedList):
    """Paints the rows. A click on the box toggles it, and so do a double click on the row and Space."""

    def __init__(self, model: PreviewModel) -> None:
        super().__init__()
        self._items = model
        self._metrics = Metrics(self.font())
        self._heights: list[int] = []
        """Of the items of `_measured_preview`, the first ones first, in `_measured_width`."""
        self._measured_preview: Preview | None = None
        self._measured_width = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._measure_more)
        self._pressed = -1
        self.setAccessibleName(tr("What was found"))
        self.setModel(model)
        model.modelAboutToBeReset.connect(self._forget_hover)
        model.modelReset.connect(self._begin_at_first)

    def _forget_hover(self) -> None:
        self.hovered = -1

    def _begin_at_first(self) -> None:
        # Without scrolling: a list that is not shown yet has hardly a height, and would scroll past the row's top.
        self.setAutoScroll(False)
        if self._items.rowCount():
            self.setCurrentIndex(self._items.index(0))
        self.setAutoScroll(True)
        self.verticalScrollBar().setValue(0)
        self.updateGeometry()

    # Sizes.

    def sizeHint(self) -> QSize:
        # As little as will do: in an area that scrolls, a layout gives no widget less than it hints at.
        return QSize(40 * self._metrics.em, min(self.wished_height(), 4 * self._least_height()))

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * self._metrics.em, self.sizeHint().height())

    def wished_height(self) -> int:
        """Where the screen has the room."""
        return sum(self._measured(self._items.numbers[:ROWS_AT_FIRST], self.canvas.width())) + 2

    def heights(self) -> Sequence[int]:
        items = self._items
        if not self.isVisible():
            # Measured when they are shown, in the width that the list has then.
            return [self._least_height()] * items.rowCount()
        if items.preview is not self._measured_preview or self.canvas.width() != self._measured_width:
            self._measured_preview, self._measured_width, self._heights = items.preview, self.canvas.width(), []
            self._measure_more()
        rest = len(items.preview.items) - len(self._heights)
        heights = [*self._heights, *([self._least_height()] * rest)]
        return [heights[number] for number in items.numbers]

    def _measure_more(self) -> None:
        """Some at a time: meanwhile those below are taken for rows of two lines."""
        done, whole = len(self._heights), len(self._items.preview.items)
        self._heights += self._measured(range(done, min(done + AT_ONCE, whole)), self._measured_width)
        if done + AT_ONCE < whole:
            self._timer.start()
        elif done:
            self.scheduleDelayedItemsLayout()

    def _least_height(self) -> int:
        """Of a row with one line below its title, as most are."""
        metrics = self._metrics
        return metrics.measure(metrics.strong).height() + metrics.measure(metrics.small).height() + metrics.length(1.0)

    def _measured(self, numbers: Iterable[int], width: int) -> list[int]:
        """How high the rows of these items are."""
        metrics, items = self._metrics, self._items
        small = metrics.measure(metrics.small).height()
        around = self._least_height() - small
        by_words: dict[str, tuple[int, int, int]] = {}
        found: list[int] = []
        for number in numbers:
            right = words_of(items.preview.items[number])
            known = by_words.get(right)
            if known is None:
                words = self._words(right, width)
                room = self._room(words, width)
                known = by_words[right] = (room, self._short(room), len(words) * small + metrics.length(1.0))
            room, short, least = known
            lines = 0
            for text in items.below(number):
                lines += 1 if len(text) <= short else len(wrapped(text, room, metrics.small, metrics))
            found.append(max(around + lines * small, least))
        return found

    def _short(self, room: int) -> int:
        """Texts of so many letters stand in one line: with a fifth to spare, since names have no more capitals than
        that. They need not be measured, of which 5000 would take 40 ms."""
        metrics = self._metrics
        return round(room / (1.2 * metrics.width(metrics.small, _LETTERS) / len(_LETTERS)))

    def _lines(self, text: str, room: int) -> tuple[str, ...]:
        metrics = self._metrics
        if len(text) <= self._short(room):
            return (metrics.elided(metrics.small, text, room),)
        return wrapped(text, room, metrics.small, metrics)

    def _words(self, words: str, width: int) -> tuple[str, ...]:
        return wrapped(words, round(width * 0.34), self._metrics.small, self._metrics)

    def _room(self, words: Sequence[str], width: int) -> int:
        """For the text between the colour bar and the words at the right."""
        metrics = self._metrics
        right = max((metrics.width(metrics.small, line) for line in words), default=0)
        return max(width - self._text_left() - right - metrics.length(1.4), metrics.length(4))

    def _text_left(self) -> int:
        return self._metrics.length(2.9)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._metrics = Metrics(self.font())
            self._measured_preview = None
            self.scheduleDelayedItemsLayout()
            self.updateGeometry()

    # Painting.

    def _place(self, row: int, item: Item, rect: QRect) -> Placed:
        metrics = self._metrics
        strong, small = metrics.measure(metrics.strong), metrics.measure(metrics.small)
        words = self._words(words_of(item), rect.width())
        room = self._room(words, rect.width())
        top = rect.top() + metrics.length(0.5) - 1
        left = rect.left() + self._text_left()
        side = metrics.length(1.0)
        lines: list[tuple[QPoint, str]] = []
        y = top + strong.height()
        for text in self._items.below(self._items.number_at(row)):
            for line in self._lines(text, room):
                lines.append((QPoint(left, y + small.ascent()), line))
                y += small.height()
        first = rect.top() + (rect.height() - len(words) * small.height()) // 2 + small.ascent()
        edge = rect.right() - metrics.length(0.5)
        return Placed(
            box=QRect(rect.left() + metrics.length(0.5), rect.center().y() - side // 2, side, side),
            bar=QRect(
                rect.left() + metrics.length(2.05),
                top,
                metrics.length(0.25),
                rect.height() - 2 * (top - rect.top()) - 1,
            ),
            title=metrics.elided(metrics.strong, title_of(item), room),
            title_at=QPoint(left, top + strong.ascent()),
            lines=tuple(lines),
            words=tuple(
                (QPoint(edge - metrics.width(metrics.small, line), first + number * small.height()), line)
                for number, line in enumerate(words)
            ),
        )

    def paint_row(self, painter: QPainter, row: int, rect: QRect) -> None:
        item = self._items.item_at(row)
        if item is None:
            return
        colors, metrics = theme.palette(), self._metrics
        chosen = row == self.currentIndex().row() and self.hasFocus()
        painter.fillRect(rect, background(chosen=chosen, hovered=row == self.hovered))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, _color(colors.line))
        placed = self._place(row, item, rect)
        enabled = item.can_be_taken and self.isEnabled()
        paint_check(painter, QRectF(placed.box), checked=self._items.is_ticked(row), enabled=enabled)
        if item.role is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(_color(item.role.rgb or colors.track))
            radius = placed.bar.width() / 2
            painter.drawRoundedRect(placed.bar, radius, radius)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setFont(metrics.strong)
        painter.setPen(_color(colors.text if item.can_be_taken else colors.muted))
        painter.drawText(placed.title_at, placed.title)
        painter.setFont(metrics.small)
        painter.setPen(_color(colors.muted))
        for at, line in placed.lines:
            painter.drawText(at, line)
        painter.setPen(_color(_tone(item.what)))
        for at, line in placed.words:
            painter.drawText(at, line)
        if chosen:
            painter.setPen(_color(colors.focus))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(0, 0, -1, -2))

    def paint_rest(self, painter: QPainter, rect: QRect) -> None:
        painter.fillRect(rect, background(chosen=False, hovered=False))

    # Mouse and keys.

    def box_rect(self, row: int) -> QRect:
        """Where a click toggles: the box with what is around it up to the text."""
        rect = self.row_rect(row)
        return QRect(rect.left(), rect.top(), self._metrics.length(2.0), rect.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        point = event.position().toPoint()
        row = self.row_at(point.y())
        in_box = event.button() is Qt.MouseButton.LeftButton and self.box_rect(row).contains(point)
        self._pressed = row if in_box else -1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        pressed, self._pressed = self._pressed, -1
        if pressed >= 0 and self.box_rect(pressed).contains(point):
            self._items.toggle(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # The second of two quick clicks on a box is a click.
        point = event.position().toPoint()
        row = self.row_at(point.y())
        if self.box_rect(row).contains(point):
            self.mousePressEvent(event)
        elif event.button() is Qt.MouseButton.LeftButton:
            self._items.toggle(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._items.toggle(self.currentIndex().row())
        else:
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            item = self._items.item_at(self.row_at(event.pos().y()))
            lines = tooltip_of(item).split("\n") if item is not None else []
            QToolTip.showText(event.globalPos(), "".join(map(plain_tooltip, lines)), self)
            return True
        return super().viewportEvent(event)


# ---------------------------------------------------------------- with its filter


class PreviewPane(QWidget):
    """The rows with what finds some among many, and what ticks many at once."""

    ticks_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._model = PreviewModel(self)
        self.list = PreviewList(self._model)
        self._build_filter()
        self._build_ticks()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._filter)
        column.addWidget(self.list, 1)
        column.addWidget(self._nothing)
        column.addLayout(self._ticks)
        self._model.ticks_changed.connect(self.ticks_changed)
        self._search.textChanged.connect(self._run_filter)
        self._kinds.buttonClicked.connect(self._run_filter)

    def _build_filter(self) -> None:
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Filter by name, account, role, what is wrong…"))
        self._search.setAccessibleName(tr("Filter"))
        self._search.setClearButtonEnabled(True)
        self._kinds = QButtonGroup(self)
        self._chips = FlowLayout()
        self._filter = QWidget()
        rows = QVBoxLayout(self._filter)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self._search)
        rows.addLayout(self._chips)

    def _build_ticks(self) -> None:
        self._nothing = PlainLabel(tr("Nothing here has these words."), muted=True)
        self._nothing.hide()
        self._all = push_button(tr("Tick all"))
        explain(
            self._all,
            tr("All rows that are shown; what to look at and what has gone only under a filter of its own."),
        )
        self._none = push_button(tr("Tick none"))
        for button in (self._all, self._none):
            button.setProperty("small", True)
        self._all.clicked.connect(self._model.tick_shown)
        self._none.clicked.connect(self._model.untick_shown)
        self._ticks = QHBoxLayout()
        self._ticks.addWidget(self._all)
        self._ticks.addWidget(self._none)
        self._ticks.addStretch(1)

    @property
    def preview(self) -> Preview:
        return self._model.preview

    @property
    def ticked(self) -> frozenset[int]:
        return self._model.ticked

    def spare_height(self) -> int:
        """How much more than it hints at would be good."""
        return self.list.wished_height() - self.list.sizeHint().height()

    def show_preview(self, preview: Preview, ticked: Iterable[int] | None = None) -> None:
        """`ticked` is None for what the preview itself says at first."""
        self._model.show(preview, ticked)
        self._show_kinds()
        takeable = sum(item.can_be_taken for item in preview.items)
        for button in (self._all, self._none):
            button.setVisible(takeable > 1)
        self._filter.setVisible(len(preview.items) > MANY)
        self._run_filter()

    def tick(self, numbers: Collection[int]) -> None:
        self._model.tick(numbers)

    def _show_kinds(self) -> None:
        """A button for each kind that there is."""
        for chip in self._kinds.buttons():
            self._kinds.removeButton(chip)
        empty(self._chips)
        counts = {kind: self.preview.count(kind) for kind in KINDS}
        kept = self._model.kind if self._model.kind and counts[self._model.kind] else None
        chips: list[tuple[str, What | None, int]] = [("All", None, len(self.preview.items))]
        chips += [(tr(words), kind, counts[kind]) for kind, words in KINDS.items() if counts[kind]]
        for words, kind, count in chips:
            button = push_button(f"{words} {count}")
            button.setCheckable(True)
            button.setProperty("chip", True)
            button.setProperty("kind", kind.value if kind else "")
            button.setChecked(kind is kept)
            self._kinds.addButton(button)
            self._chips.addWidget(button)

    def _run_filter(self) -> None:
        chip = self._kinds.checkedButton()
        kind = str(chip.property("kind")) if chip is not None else ""
        self._model.filter(self._search.text(), What(kind) if kind else None)
        self._nothing.setVisible(not self._model.rowCount() and bool(self.preview.items))
