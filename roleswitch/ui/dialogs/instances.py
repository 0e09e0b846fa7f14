"""The machines where Session Manager can begin a shell as a role, and a shell on one of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QWidget
from shiboken6 import isValid

from roleswitch.access.session_manager import checked_instance_id
from roleswitch.errors import BadValue, Cancelled, RoleSwitchError
from roleswitch.texts import later, tr, tr_n
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import FieldLabel, Outcome, content_column, footer, lay_out, size_for
from roleswitch.ui.dialogs.refusal_area import RefusalArea
from roleswitch.ui.dialogs.role_text import REGIONS
from roleswitch.ui.dialogs.s3_listing import fit_table, shown, table
from roleswitch.ui.plain_text import PlainLabel, plain_tooltip
from roleswitch.ui.search_field import SearchField
from roleswitch.ui.titled_table import AnyIndex, TitledTable

if TYPE_CHECKING:
    from roleswitch.access.instances import Instance, Instances
    from roleswitch.ui.access_actions import AccessActions
    from roleswitch.ui.list_actions import Task
    from roleswitch.ui.store import Store

_TITLES = (later("Name"), later("Instance ID"), later("Platform"), later("Address"), later("State"))
WIDTHS = (30, 32, 28, 18, 20)
_STATES = {"Online": later("online"), "ConnectionLost": later("connection lost"), "Inactive": later("inactive")}


def cells(each: Instance) -> tuple[str, ...]:
    state = tr(_STATES.get(each.ping, each.ping))
    return shown(each.name), each.instance_id, shown(each.platform), each.address, state


def found_by(each: Instance, words: Sequence[str]) -> bool:
    """Whether all the words stand somewhere in it."""
    text = "\n".join(cells(each)).casefold()
    return all(word in text for word in words)


class InstanceModel(TitledTable):
    def __init__(self) -> None:
        super().__init__([tr(title) for title in _TITLES])
        self._all: Sequence[Instance] = ()
        self._words: tuple[str, ...] = ()
        self.rows: list[Instance] = []

    def show(self, found: Sequence[Instance]) -> None:
        self._all = found
        self._refill()

    def filter(self, text: str) -> None:
        self._words = tuple(text.casefold().split())
        self._refill()

    def _refill(self) -> None:
        self.beginResetModel()
        self.rows = [each for each in self._all if found_by(each, self._words)]
        self.endResetModel()

    def __len__(self) -> int:
        """Of all, whatever the filter leaves."""
        return len(self._all)

    def instance_at(self, index: AnyIndex) -> Instance | None:
        return self.rows[index.row()] if index.isValid() and index.row() < len(self.rows) else None

    def amount(self) -> int:
        return len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        each = self.instance_at(index)
        if each is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cells(each)[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip("\n".join(cells(each)))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return ", ".join(filter(None, cells(each)))
        return None


class InstancesDialog(QDialog):
    """For the role of that name, which is assumed where it has no session."""

    assume_wanted = Signal(str)
    """That takes something of a person, such as an MFA code; the dialog goes on when the role is assumed."""

    def __init__(self, store: Store, access: AccessActions, role: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("instances")
        state = store.state(role)
        self._title = state.role.title if state is not None else role
        self._regions = REGIONS.get(state.role.arn.partition, ()) if state is not None else ()
        self.setWindowTitle(tr("Shell on an instance — {title}", title=self._title))
        self._store = store
        self._access = access
        self._role = role
        self._region = ""
        self._listing: Task | None = None
        self._over = False
        self._build_fields()
        self._build_table()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._show_buttons()
        QTimer.singleShot(0, self, self._ask_region)

    # ------------------------------------------------------------ layout

    def _build_fields(self) -> None:
        self._search = SearchField()
        self._search.setPlaceholderText(tr("Search names, IDs, platforms, or give an instance ID…"))
        self._search.setAccessibleName(tr("Search instances, or give an instance ID"))
        self._where = Choice(editable=True)
        self._where.setAccessibleName(tr("Region"))
        self._where.offer(self._regions, "")

    def _build_table(self) -> None:
        self._model = InstanceModel()
        self._table = table(self._model, tr("Instances"))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Asking AWS for the instances"))
        self._bar.hide()
        self._count = PlainLabel(muted=True)
        self._refusal = RefusalArea(self._store, self._role)
        self._outcome = Outcome()

    def _build_footer(self) -> None:
        self._reload = push_button(tr("Look again"))
        self._close = push_button(tr("Close"))
        self._start = push_button(tr("Start shell"), primary=True)
        self._footer, row = footer(self._reload)
        row.addWidget(self._close)
        row.addWidget(self._start)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        top = QHBoxLayout()
        top.addWidget(self._search, 1)
        top.addWidget(FieldLabel(tr("Region"), self._where))
        top.addWidget(self._where)
        column.addLayout(top)
        column.addWidget(self._table, 1)
        for widget in (self._bar, self._count, self._refusal, self._outcome):
            column.addWidget(widget)
        lay_out(self, self._content, self._footer)

    def _listen(self) -> None:
        self._search.textChanged.connect(self._filter)
        self._search.key_for_list.connect(self._table.keyPressEvent)
        self._search.left.connect(self.reject)
        self._where.activated.connect(self._load)
        typed = self._where.lineEdit()
        if typed is not None:
            typed.editingFinished.connect(self._load_where_changed)
        self._table.activated.connect(self._run_shell)
        self._table.selectionModel().currentRowChanged.connect(self._show_buttons)
        self._model.modelReset.connect(self._choose_first)
        self._reload.clicked.connect(self._load)
        self._start.clicked.connect(self._run_shell)
        self._close.clicked.connect(self.reject)
        self._refusal.assume_wanted.connect(self.assume_wanted)
        self._access.progressed.connect(self._progressed)
        QShortcut(QKeySequence("F5"), self, self._load)
        for keys in ("Ctrl+K", "Ctrl+F"):
            QShortcut(QKeySequence(keys), self, self._search.setFocus)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        fit_table(self._table, WIDTHS)
        line = self.fontMetrics().lineSpacing()
        self._table.setMinimumHeight(6 * line)
        wanted = size_for(self, self._content, self._footer, sum(WIDTHS) + 8)
        wanted.setHeight(min(self.screen().availableSize().height() - 80, max(wanted.height(), 36 * line)))
        self.resize(wanted)
        self._search.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and isinstance(self.focusWidget(), QLineEdit):
            if self._search.hasFocus():
                self._run_shell()
        elif not is_enter or isinstance(self.focusWidget(), QPushButton):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        self._over = True
        if self._listing is not None:
            self._listing.cancel()
        super().done(result)

    @property
    def _is_over(self) -> bool:
        return self._over or not isValid(self)

    # ------------------------------------------------------------ what there is

    def _ask_region(self) -> None:
        if not self._is_over:
            self._access.region(self._role, self._told_region)

    def _told_region(self, region: str | RoleSwitchError) -> None:
        if self._is_over:
            return
        if isinstance(region, RoleSwitchError):
            self._fail(region)
            return
        if not self._where.currentText():
            self._where.offer(self._regions, region)
        self._load()

    def _load_where_changed(self) -> None:
        if self._where.currentText().strip() != self._region:
            self._load()

    def _load(self, *_: object) -> None:
        if self._listing is not None:
            self._listing.cancel()
        self._region = self._where.currentText().strip()
        self._refusal.clear()
        self._outcome.say("")
        self._model.show(())
        self._count.setText(tr("Asking AWS…"))
        self._bar.setRange(0, 0)
        self._bar.show()
        region = self._region
        self._listing = self._access.instances(self._role, region, partial(self._listed, region))
        self._show_buttons()

    def _progressed(self, task: object, done: int, _: int) -> None:
        if task is self._listing and self._listing is not None:
            self._count.setText(tr("{done} so far…", done=done))

    def _listed(self, region: str, found: Instances | RoleSwitchError) -> None:
        if self._is_over or region != self._region or isinstance(found, Cancelled):
            return
        self._listing = None
        # An endless bar moves, and costs, only while it is shown.
        self._bar.setRange(0, 1)
        self._bar.hide()
        if isinstance(found, RoleSwitchError):
            self._count.setText(tr("A shell can be begun by an instance's ID."))
            self._fail(found, self._load)
            return
        self._model.show(found.found)
        self._show_count()
        if found.names_refused is not None:
            self._outcome.say(tr("EC2's names are not shown: {message}", message=found.names_refused.message))

    def _fail(self, trouble: RoleSwitchError, again: Callable[[], None] | None = None) -> None:
        self._refusal.show_trouble(trouble, again)
        self._show_buttons()

    def _filter(self, text: str) -> None:
        self._model.filter(text)
        if self._listing is None:
            self._show_count()

    def _choose_first(self) -> None:
        if self._model.rows:
            self._table.setCurrentIndex(self._model.index(0, 0))
        self._show_buttons()

    def _show_count(self) -> None:
        rows, there = len(self._model.rows), len(self._model)
        if not there:
            self._count.setText(
                tr(
                    "Systems Manager knows no instance in {region}: they need its agent and a role.",
                    region=self._region,
                )
            )
        elif rows < there:
            self._count.setText(tr("{rows} of {there}", rows=rows, there=there))
        else:
            self._count.setText(tr_n("{n} instance", "{n} instances", there))

    # ------------------------------------------------------------ a shell

    def _wanted(self) -> str:
        """The instance that is chosen, or whose ID was typed; empty where there is none."""
        chosen = self._model.instance_at(self._table.currentIndex())
        if chosen is not None:
            return chosen.instance_id
        try:
            return checked_instance_id(self._search.text())
        except BadValue:
            return ""

    def _show_buttons(self, *_: object) -> None:
        self._start.setEnabled(bool(self._wanted()))
        self._reload.setEnabled(self._listing is None)

    def _run_shell(self, *_: object) -> None:
        wanted = self._wanted()
        if not wanted or not self._start.isEnabled():
            return
        self._refusal.clear()
        self._outcome.say(tr("Opening a shell on {wanted}…", wanted=wanted))
        self._start.setEnabled(False)
        self._access.open_shell(self._role, wanted, self._region, partial(self._opened, wanted))

    def _opened(self, wanted: str, trouble: RoleSwitchError | None) -> None:
        if self._is_over:
            return
        self._show_buttons()
        if trouble is None:
            self._outcome.say(tr("A terminal with a shell on {wanted} is open.", wanted=wanted), "ok")
        else:
            self._outcome.say("")
            self._fail(trouble)
