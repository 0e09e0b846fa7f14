"""What stands in S3 below a place, as the rows of a table: buckets, or the folders and objects below a prefix."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QAbstractTableModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from roleswitch.access.s3 import Bucket, Page
from roleswitch.texts import later, tr
from roleswitch.ui.plain_text import plain_tooltip
from roleswitch.ui.titled_table import NO_INDEX, AnyIndex, TitledTable

_TITLES = (later("Name"), later("Size"), later("Date"), later("Storage class or region"))
WIDTHS = (46, 14, 24, 26)
"""Of the columns, in characters."""


class Kind(Enum):
    BUCKET = "bucket"
    FOLDER = "folder"
    OBJECT = "object"


@dataclass(frozen=True)
class Row:
    kind: Kind
    name: str
    """Below the place that is shown."""
    key: str
    """The bucket's name, the folder's prefix or the object's key."""
    size: int | None = None
    when: datetime | None = None
    where: str = ""
    """The storage class, or the bucket's region."""


def bucket_rows(buckets: Sequence[Bucket]) -> list[Row]:
    return [Row(Kind.BUCKET, each.name, each.name, when=each.created, where=each.region) for each in buckets]


def page_rows(page: Page, prefix: str) -> list[Row]:
    """Names without what is in front of the last / of `prefix`."""
    cut = prefix.rfind("/") + 1
    folders = [Row(Kind.FOLDER, each[cut:], each) for each in page.folders]
    return folders + [
        Row(Kind.OBJECT, each.key[cut:], each.key, each.size, each.modified, each.storage_class)
        for each in page.objects
    ]


def size_words(size: float) -> str:
    """As the console writes it: 1024 bytes are a KB."""
    for unit in ("B", "KB", "MB", "GB", "TB"):
        if size < 1024 or unit == "TB":
            break
        size /= 1024
    return f"{size:.0f} {unit}" if unit == "B" or size >= 100 else f"{size:.1f} {unit}"


def shown(name: str) -> str:
    """A key on one line: characters that do not show, or that turn the others round, as their numbers."""
    return "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in name)


def sentence(row: Row) -> str:
    """A row for those who do not see it."""
    size = "" if row.size is None else size_words(row.size)
    when = f"{row.when.astimezone():%Y-%m-%d %H:%M}" if row.when else ""
    return ", ".join(filter(None, (row.kind.value, shown(row.name), size, when, row.where)))


class ListingModel(TitledTable):
    """The rows, in S3's order: more come below."""

    def __init__(self) -> None:
        super().__init__([tr(title) for title in _TITLES])
        self.rows: list[Row] = []

    def show(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def add(self, rows: Sequence[Row]) -> None:
        if rows:
            self.beginInsertRows(NO_INDEX, len(self.rows), len(self.rows) + len(rows) - 1)
            self.rows += rows
            self.endInsertRows()

    def row_at(self, index: AnyIndex) -> Row | None:
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def amount(self) -> int:
        return len(self.rows)

    def alignment(self, column: int) -> int:
        return _alignment(column)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | int | None:
        row = self.row_at(index)
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(row, index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            exact = "" if row.size is None else tr("\n{size} bytes", size=f"{row.size:,}")
            return plain_tooltip(f"{shown(row.key)}{exact}")
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return sentence(row)
        return None


def _cell(row: Row, column: int) -> str:
    if column == 0:
        return shown(row.name)
    if column == 1:
        return "" if row.size is None else size_words(row.size)
    if column == 2:
        return f"{row.when.astimezone():%Y-%m-%d %H:%M}" if row.when else ""
    return row.where


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignRight if column == 1 else Qt.AlignmentFlag.AlignLeft
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def table(model: QAbstractTableModel, name: str) -> QTableView:
    """Rows to choose one of, in the looks of the program. Its sizes are set when it is shown: `fit_table`."""
    view = QTableView()
    view.setObjectName("accessTable")
    view.setAccessibleName(name)
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.verticalHeader().hide()
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    head = view.horizontalHeader()
    head.setHighlightSections(False)
    head.setStretchLastSection(True)
    return view


def fit_table(view: QTableView, widths: Sequence[int]) -> None:
    """`widths` are those of the columns, in characters."""
    letter, line = view.fontMetrics().averageCharWidth(), view.fontMetrics().lineSpacing()
    view.verticalHeader().setDefaultSectionSize(round(1.7 * line))
    for column, width in enumerate(widths):
        view.setColumnWidth(column, width * letter)
