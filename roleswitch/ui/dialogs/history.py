"""The history: what was assumed, when, for how long and why; to search and to export, and how long it is kept."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from roleswitch.core.visits import DELIVERS, Visit, place_words, search
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import later, tr, tr_n
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.choice import Choice, unseen_label
from roleswitch.ui.dialogs.confirm import confirm
from roleswitch.ui.dialogs.form import FieldLabel, Outcome, content_column, footer, lay_out, size_for
from roleswitch.ui.plain_text import PlainLabel, plain_tooltip
from roleswitch.ui.search_field import SearchField
from roleswitch.ui.titled_table import AnyIndex, TitledTable

if TYPE_CHECKING:
    from _typeshed import SupportsRichComparison

    from roleswitch.ui.history_actions import HistoryActions, Past
    from roleswitch.ui.store import Store

SETTLE_MILLISECONDS = 300
"""Many roles may be renewed at once; the history is read when they have been."""
TIMES = {
    later("Any time"): None,
    later("Last 24 hours"): 1,
    later("Last 7 days"): 7,
    later("Last 30 days"): 30,
    later("Last year"): 365,
}
KEPT = {
    30: later("30 days"),
    90: later("90 days"),
    365: later("1 year"),
    1095: later("3 years"),
    3650: later("10 years"),
    0: later("No history"),
}

# ---------------------------------------------------------------- words


def when_words(visit: Visit) -> str:
    return f"{visit.began.astimezone():%Y-%m-%d %H:%M}"


_STATES = {"active": later("active"), "expired": later("expired"), "replaced": later("replaced")}
"""Words of `Visit.state`, but for the one that goes without saying."""
_EVENTS = {
    "assumed": later("assumed"),
    "renewed": later("renewed"),
    "delivered": later("delivered"),
    "ended": later("ended"),
    "hook failed": later("hook failed"),
}
"""What is written down is English, whoever reads it."""


def length_words(visit: Visit, now: datetime) -> str:
    """Such as 1 h 10 min; with how it came to its end, where that was not by the person."""
    state = visit.state(now)
    return visit.lasted_words(now) + (tr(", {state}", state=tr(_STATES.get(state, state))) if state != "ended" else "")


def places_words(visit: Visit) -> str:
    # What an earlier version wrote in the window's language is the same place.
    return ", ".join(dict.fromkeys(map(place_words, visit.delivered)))


def account_words(visit: Visit) -> str:
    return visit.account_name or visit.account_id


def sentence(visit: Visit, now: datetime) -> str:
    """A row for those who do not see it."""
    parts = (
        visit.title,
        account_words(visit),
        when_words(visit),
        length_words(visit, now),
        tr("read only") if visit.read_only else "",
        visit.reason,
        places_words(visit),
    )
    return ", ".join(filter(None, parts))


def details_text(visit: Visit, now: datetime) -> str:
    """All that is known of a visit, in lines."""
    renewed = {0: "", 1: tr(", renewed once")}.get(
        visit.renewals, tr(", renewed {renewals} times", renewals=visit.renewals)
    )
    name = f"{visit.title} ({visit.role})" if visit.title != visit.role else visit.title
    began, until = visit.began.astimezone(), visit.until.astimezone()
    end = f"{until:%H:%M:%S}" if until.date() == began.date() else f"{until:%Y-%m-%d %H:%M:%S}"
    about = [
        f"{name} · {visit.role_arn}",
        tr(
            "{began} to {end} · {length_words}{renewed}",
            began=f"{began:%Y-%m-%d %H:%M:%S}",
            end=end,
            length_words=length_words(visit, now),
            renewed=renewed,
        ),
        tr("As {assumed_role_arn}", assumed_role_arn=visit.assumed_role_arn) if visit.assumed_role_arn else "",
        tr("From the source {source}", source=visit.source) if visit.source else "",
        tr("Limited to reading") if visit.read_only else "",
        tr("Why: {reason}", reason=visit.reason) if visit.reason else "",
    ]
    events = []
    for entry in visit.entries:
        at = entry.at.astimezone()
        stamp = f"{at:%H:%M:%S}" if at.date() == began.date() else f"{at:%Y-%m-%d %H:%M:%S}"
        event = tr(_EVENTS.get(entry.event, entry.event))
        to = place_words(entry.to) if entry.event in DELIVERS else entry.to
        events.append(f"{stamp}  {event}" + (tr(": {to}", to=to) if to else ""))
    return "\n".join((*filter(None, about), "", *events))


# ---------------------------------------------------------------- the table

_Text = Callable[[Visit, datetime], str]
_Key = Callable[[Visit, datetime], "SupportsRichComparison"]
COLUMNS: dict[str, tuple[int, _Text, _Key]] = {
    later("When"): (28, lambda visit, _: when_words(visit), lambda visit, _: visit.began),
    later("Role"): (26, lambda visit, _: visit.title, lambda visit, _: visit.title.casefold()),
    later("Account"): (22, lambda visit, _: account_words(visit), lambda visit, _: account_words(visit).casefold()),
    later("How long"): (26, length_words, lambda visit, now: visit.lasted(now)),
    later("Why"): (24, lambda visit, _: visit.reason, lambda visit, _: visit.reason.casefold()),
    later("Delivered to"): (30, lambda visit, _: places_words(visit), lambda visit, _: places_words(visit).casefold()),
    later("Read only"): (
        12,
        lambda visit, _: tr("read only") if visit.read_only else "",
        lambda visit, _: visit.read_only,
    ),
}
"""By its title, each column's width in letters, what it shows, and what it is sorted by."""
_TITLES = tuple(COLUMNS)
_ROLE = _TITLES.index("Role")

_UP, _DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
_ORDERS = {
    later("When, newest first"): ("When", _DOWN),
    later("When, oldest first"): ("When", _UP),
    later("Role, A to Z"): ("Role", _UP),
    later("Role, Z to A"): ("Role", _DOWN),
    later("Account, A to Z"): ("Account", _UP),
    later("Account, Z to A"): ("Account", _DOWN),
    later("How long, longest first"): ("How long", _DOWN),
    later("How long, shortest first"): ("How long", _UP),
    later("Why, A to Z"): ("Why", _UP),
    later("Why, Z to A"): ("Why", _DOWN),
    later("Delivered to, A to Z"): ("Delivered to", _UP),
    later("Delivered to, Z to A"): ("Delivered to", _DOWN),
    later("Read only, first"): ("Read only", _DOWN),
    later("Read only, last"): ("Read only", _UP),
}
"""In words, for the keyboard and for who does not see the arrow beside a title: the column, and its order."""
_SORTED_BY = [(_TITLES.index(title), order) for title, order in _ORDERS.values()]


class VisitModel(TitledTable):
    """The visits that the filter leaves, in the order of a column. Filtered and sorted here: Qt's proxy would take
    160 ms a keystroke for 10 000."""

    def __init__(self, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__([tr(title) for title in _TITLES], parent)
        self._clock = clock
        self._now = clock()
        self._all: Sequence[Visit] = ()
        self._text = ""
        self._role = ""
        self._since: datetime | None = None
        self._column = 0
        self._backwards = True
        self.rows: list[Visit] = []

    def show(self, visits: Sequence[Visit]) -> None:
        self._now = self._clock()
        self._all = visits
        self._sort()
        self._refill()

    def filter(self, text: str, role: str, since: datetime | None) -> None:
        self._text, self._role, self._since = text, role, since
        self._refill()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self._column, self._backwards = column, order is Qt.SortOrder.DescendingOrder
        self._sort()
        self._refill()

    def _sort(self) -> None:
        key = COLUMNS[_TITLES[self._column]][2]
        # What is alike there has the newest first.
        newest = sorted(self._all, key=lambda visit: visit.began, reverse=True)
        self._all = sorted(newest, key=lambda visit: key(visit, self._now), reverse=self._backwards)

    def _refill(self) -> None:
        self.beginResetModel()
        self.rows = search(self._all, self._text, role=self._role, since=self._since)
        self.endResetModel()

    def __len__(self) -> int:
        """Of all, whatever the filter leaves."""
        return len(self._all)

    def older_than(self, time: datetime) -> int:
        return sum(visit.until < time for visit in self._all)

    def visit_at(self, row: int) -> Visit | None:
        return self.rows[row] if 0 <= row < len(self.rows) else None

    def row_of(self, visit: Visit | None) -> int:
        """-1 where it is not shown. A visit that went on is the same one."""
        if visit is None:
            return -1
        same = (visit.role_arn, visit.began)
        return next((row for row, each in enumerate(self.rows) if (each.role_arn, each.began) == same), -1)

    def amount(self) -> int:
        return len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | QColor | None:
        visit = self.visit_at(index.row())
        if visit is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[_TITLES[index.column()]][1](visit, self._now)
        if role == Qt.ItemDataRole.DecorationRole and index.column() == _ROLE:
            return QColor(visit.color) if visit.color else QColor(Qt.GlobalColor.transparent)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(COLUMNS[_TITLES[index.column()]][1](visit, self._now))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return sentence(visit, self._now)
        return None


# ---------------------------------------------------------------- the dialog


class HistoryDialog(QDialog):
    """`role` is the name of the role whose history was asked for; empty for all."""

    def __init__(self, store: Store, actions: HistoryActions, parent: QWidget | None = None, *, role: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("history")
        self.setWindowTitle(tr("History"))
        self._store = store
        self._actions = actions
        self._model = VisitModel(store.clock, self)
        self._chosen: Visit | None = None
        self._keep_days: int | None = None
        self._reading = True
        self._over = False
        self._build_search(role)
        self._build_table()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._filter()
        self._load()

    # ------------------------------------------------------------ layout

    def _build_search(self, role: str) -> None:
        self._search = SearchField()
        self._search.setPlaceholderText(tr("Search roles, accounts, reasons, where it went…"))
        self._search.setAccessibleName(tr("Search the history"))
        self._time = Choice()
        self._time.setAccessibleName(tr("From when"))
        self._times = {tr(words): days for words, days in TIMES.items()}
        self._time.offer(self._times, next(iter(self._times)))
        self._which = Choice()
        self._which.setAccessibleName(tr("Of which roles"))
        state = self._store.state(role)
        self._which.addItem(state.role.title if state is not None else role, role)
        self._which.addItem(tr("All roles"), "")
        self._which.setVisible(bool(role))
        if not role:
            self._which.setCurrentIndex(1)
        self._order = Choice()
        self._order.setAccessibleName(tr("Sort by"))
        words = [tr(each) for each in _ORDERS]
        self._order.offer(words, words[0])
        self._order.setMinimumContentsLength(max(map(len, words)))
        self._count = PlainLabel(muted=True, lines=1)

    def _build_table(self) -> None:
        self._table = QTableView()
        self._table.setObjectName("historyTable")
        self._table.setAccessibleName(tr("History"))
        self._table.setModel(self._model)
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setShowGrid(False)
        self._table.setWordWrap(False)
        self._table.setTabKeyNavigation(False)
        self._table.setCornerButtonEnabled(False)
        self._table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self._table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self._table.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setStretchLastSection(True)
        head.setSortIndicator(*_SORTED_BY[0])
        self._table.setSortingEnabled(True)
        self._details = QPlainTextEdit()
        self._details.setObjectName("historyDetails")
        self._details.setReadOnly(True)
        self._details.setTabChangesFocus(True)
        self._details.setAccessibleName(tr("What is known of it"))
        self._outcome = Outcome()

    def _build_footer(self) -> None:
        self._keep = Choice()
        self._keep.setAccessibleName(tr("Keep history for"))
        self._keep.setEnabled(False)
        self._export = push_button(tr("Export…"))
        self._close = push_button(tr("Close"))
        self._footer, row = footer(FieldLabel(tr("Keep for"), self._keep), self._keep)
        row.addWidget(self._export)
        row.addWidget(self._close)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        top = QHBoxLayout()
        top.addWidget(self._search, 1)
        for choice in (self._which, self._time):
            top.addWidget(unseen_label(choice.accessibleName(), choice))
            top.addWidget(choice)
        column.addLayout(top)
        above = QHBoxLayout()
        above.addWidget(self._count, 1)
        above.addWidget(FieldLabel(tr("Sort by"), self._order))
        above.addWidget(self._order)
        column.addLayout(above)
        column.addWidget(self._table, 1)
        column.addWidget(self._details)
        column.addWidget(self._outcome)
        lay_out(self, self._content, self._footer)

    def _listen(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._search.key_for_list.connect(self._table.keyPressEvent)
        self._search.left.connect(self.reject)
        self._time.currentIndexChanged.connect(self._filter)
        self._which.currentIndexChanged.connect(self._filter)
        self._order.currentIndexChanged.connect(lambda row: self._table.sortByColumn(*_SORTED_BY[row]))
        self._table.horizontalHeader().sortIndicatorChanged.connect(self._show_order)
        self._model.modelReset.connect(self._show_rows)
        self._table.selectionModel().currentRowChanged.connect(self._show_details)
        self._keep.activated.connect(self._ask_to_keep)
        self._export.clicked.connect(self._open_file_dialog)
        self._close.clicked.connect(self.reject)
        for keys in ("Ctrl+K", "Ctrl+F"):
            QShortcut(QKeySequence(keys), self, self._search.setFocus)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLE_MILLISECONDS)
        self._settled.timeout.connect(self._load)
        # Methods of this: Qt lets go of them when it is deleted, as it does not of a function.
        self._store.changed.connect(self._settle)
        self._store.list_changed.connect(self._settle)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        self._table.verticalHeader().setDefaultSectionSize(round(1.7 * line))
        for column, (width, *_) in enumerate(COLUMNS.values()):
            self._table.setColumnWidth(column, width * letter)
        self._table.setIconSize(QSize(round(0.4 * line), line))
        self._details.setFixedHeight(11 * line)
        wanted = size_for(self, self._content, self._footer, sum(width for width, *_ in COLUMNS.values()) + 12)
        most = self.screen().availableSize().height() - 80
        wanted.setHeight(min(most, max(wanted.height(), 48 * line)))
        self.resize(wanted)
        self._search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # In the search field or the table it presses no button that somebody has not gone to.
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._over = True
        self._settled.stop()
        super().done(result)

    # ------------------------------------------------------------ what there is

    def _settle(self) -> None:
        self._settled.start()

    def _load(self) -> None:
        self._actions.load(self._loaded)

    def _loaded(self, past: Past | RoleSwitchError) -> None:
        if self._over:
            return
        self._reading = False
        if isinstance(past, RoleSwitchError):
            self._outcome.show_trouble(past)
            self._show_count()
            return
        self._show_kept(past.keep_days)
        self._model.show(past.visits)

    def _filter(self) -> None:
        days = self._times[self._time.currentText()]
        since = None if days is None else self._store.clock() - timedelta(days=days)
        self._model.filter(self._search.text(), str(self._which.currentData()), since)

    def _show_order(self, column: int, order: Qt.SortOrder) -> None:
        self._order.setCurrentIndex(_SORTED_BY.index((column, order)))

    def _show_rows(self) -> None:
        """What was chosen stays so where it is still there."""
        row = max(self._model.row_of(self._chosen), 0)
        chosen = self._model.visit_at(row)
        if chosen is not None:
            # Also where it is the same row: another visit may be there, or the same one with more to tell.
            self._table.setCurrentIndex(self._model.index(row, 0))
        self._show_visit(chosen)
        self._show_count()

    def _show_count(self) -> None:
        shown, there = len(self._model.rows), len(self._model)
        self._export.setEnabled(shown > 0)
        if self._reading:
            words = tr("Reading …")
        elif not there:
            words = tr("No history is kept.") if self._keep_days == 0 else tr("Nothing has been assumed yet.")
        elif not shown:
            words = tr("Nothing in the history is like that.")
        else:
            words = (
                tr("{shown} of {there}", shown=f"{shown:,}", there=f"{there:,}")
                if shown < there
                else tr("{there} in all", there=f"{there:,}")
            )
        self._count.setText(words.replace(",", " "))

    def _show_details(self, current: QModelIndex) -> None:
        if current.isValid():
            self._show_visit(self._model.visit_at(current.row()))

    def _show_visit(self, visit: Visit | None) -> None:
        self._chosen = visit or self._chosen
        self._details.setPlainText("" if visit is None else details_text(visit, self._store.clock()))

    # ------------------------------------------------------------ how long it is kept

    def _show_kept(self, days: int) -> None:
        self._keep_days = days
        offered = {each: tr(words) for each, words in KEPT.items()}
        if days not in offered:
            offered = {days: tr_n("{n} day", "{n} days", days), **offered}
        self._keep.blockSignals(True)
        self._keep.clear()
        for each, words in offered.items():
            self._keep.addItem(words, each)
        self._keep.setCurrentIndex(self._keep.findData(days))
        self._keep.blockSignals(False)
        self._keep.setEnabled(True)

    def _ask_to_keep(self) -> None:
        days = self._keep.currentData()
        if days == self._keep_days or self._keep_days is None:
            return
        gone = self._model.older_than(self._store.clock() - timedelta(days=days))
        if not gone:
            self._run_keep(days)
            return
        question = tr("Keep history for {kept}?", kept=tr(KEPT[days])) if days else tr("Keep no history?")
        amount = tr_n("1 entry that is older is", "{n} entries that are older are", gone)
        words = (
            tr("{amount} removed for good.", amount=amount)
            if days
            else tr("All of it is removed for good, and nothing is written down.")
        )
        asked = confirm(self, question, words, tr("Remove"), lambda: self._run_keep(days))
        asked.rejected.connect(lambda: self._show_kept(self._keep_days or 0))

    def _run_keep(self, days: int) -> None:
        self._keep.setEnabled(False)
        self._actions.keep(days, self._kept)

    def _kept(self, trouble: RoleSwitchError | None) -> None:
        if self._over:
            return
        if trouble is not None:
            self._outcome.show_trouble(trouble)
        self._load()

    # ------------------------------------------------------------ out of the window

    def _open_file_dialog(self) -> None:
        chooser = QFileDialog(self, tr("Export the history"))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([tr("CSV, for a spreadsheet (*.csv)"), tr("JSON (*.json)")])
        chooser.setDefaultSuffix("csv")
        chooser.filterSelected.connect(lambda words: chooser.setDefaultSuffix("json" if "json" in words else "csv"))
        chooser.selectFile("roleswitch-history.csv")
        chooser.fileSelected.connect(self._save_at)
        chooser.open()

    def _save_at(self, path: str) -> None:
        amount = len(self._model.rows)
        self._export.setEnabled(False)

        def saved(trouble: RoleSwitchError | None) -> None:
            if self._over:
                return
            self._export.setEnabled(True)
            if trouble is not None:
                self._outcome.show_trouble(trouble)
                return
            self._outcome.say(
                tr_n("{n} row saved as {path}.", "{n} rows saved as {path}.", amount, path=path),
                "ok",
            )

        self._actions.export(list(self._model.rows), Path(path), self._store.clock(), saved)
