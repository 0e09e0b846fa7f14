"""Every key of the window, to be looked up: by what it does, or by the key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from roleswitch.texts import tr, tr_n
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.form import content_column, footer, lay_out, size_for
from roleswitch.ui.dialogs.s3_listing import fit_table, table
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.search_field import SearchField
from roleswitch.ui.shortcuts import SHORTCUTS, Group, Shortcut, keys_in_words, sequences
from roleswitch.ui.theme import scaled_font
from roleswitch.ui.titled_table import AnyIndex, TitledTable

LEAST_WIDTHS = (58, 34)
"""Of the columns, in characters; where the language takes more, they are wider."""


def found(text: str) -> list[Group | Shortcut]:
    """The shortcuts that hold all words of `text` in what they do or in their keys, each group below its title."""
    words = text.casefold().split()
    rows: list[Group | Shortcut] = []
    for group in Group:
        title = tr(group.value)
        matching = [
            each
            for each in SHORTCUTS
            if each.group is group
            and all(word in f"{title}\n{tr(each.words)}\n{keys_in_words(each.name)}".casefold() for word in words)
        ]
        rows += [group, *matching] if matching else []
    return rows


class ShortcutModel(TitledTable):
    """Titles of groups cannot be chosen: keys step over them."""

    def __init__(self) -> None:
        super().__init__((tr("What it does"), tr("Keys")))
        self.rows: Sequence[Group | Shortcut] = found("")
        self._title_font = scaled_font(1.0, bold=True)

    def filter(self, text: str) -> None:
        self.beginResetModel()
        self.rows = found(text)
        self.endResetModel()

    def amount(self) -> int:
        return len(self.rows)

    def title_rows(self) -> list[int]:
        return [row for row, each in enumerate(self.rows) if isinstance(each, Group)]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self.rows[index.row()], Group):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | QFont | None:
        each = self.rows[index.row()]
        if isinstance(each, Group):
            if role == Qt.ItemDataRole.DisplayRole and index.column() == 0:
                return tr(each.value)
            return self._title_font if role == Qt.ItemDataRole.FontRole else None
        words, keys = tr(each.words), keys_in_words(each.name)
        if role == Qt.ItemDataRole.DisplayRole:
            return (words, keys)[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return tr("{group}: {words}, {keys}", group=tr(each.group.value), words=words, keys=keys)
        return None


class ShortcutsDialog(QDialog):
    """Arrows move in the list from the field where is searched; Escape clears that, then leaves."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("shortcuts")
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self._search = SearchField()
        self._search.setPlaceholderText(tr("Search by what it does, or by a key…"))
        self._search.setAccessibleName(tr("Search shortcuts"))
        self._model = ShortcutModel()
        self._table = table(self._model, tr("Keyboard shortcuts"))
        self._count = PlainLabel(muted=True, lines=1)
        close = push_button(tr("Close"))
        close.clicked.connect(self.reject)
        self._footer, row = footer()
        row.addWidget(close)
        self._content = QWidget()
        column = content_column(self._content)
        column.addWidget(self._search)
        column.addWidget(self._table, 1)
        column.addWidget(self._count)
        lay_out(self, self._content, self._footer)
        self._model.setParent(self)
        self._model.modelReset.connect(self._show_found)
        self._search.textChanged.connect(self._model.filter)
        self._search.key_for_list.connect(self._table.keyPressEvent)
        self._search.left.connect(self.reject)
        for keys in sequences("search"):
            QShortcut(keys, self, self._search.setFocus)
        self._show_found()

    def _show_found(self) -> None:
        self._table.clearSpans()
        for row in self._model.title_rows():
            self._table.setSpan(row, 0, 1, 2)
        amount = sum(isinstance(each, Shortcut) for each in self._model.rows)
        self._count.setText(tr_n("1 shortcut", "{n} shortcuts", amount) if amount else tr("No shortcut does that."))
        if amount:
            self._table.selectRow(1)

    def _widths(self) -> tuple[int, ...]:
        metrics = self.fontMetrics()
        texts = [(tr(each.words), keys_in_words(each.name)) for each in SHORTCUTS]
        longest = [max(map(metrics.horizontalAdvance, column)) for column in zip(*texts, strict=True)]
        taken = [width // metrics.averageCharWidth() + 4 for width in longest]
        return tuple(map(max, LEAST_WIDTHS, taken))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        widths = self._widths()
        fit_table(self._table, widths)
        line = self.fontMetrics().lineSpacing()
        wanted = size_for(self, self._content, self._footer, sum(widths) + 12)
        wanted.setHeight(min(self.screen().availableSize().height() - 80, max(wanted.height(), 40 * line)))
        self.resize(wanted)
        self._search.setFocus()
