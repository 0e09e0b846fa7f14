"""An import: what is read or found, the preview with its check marks, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Collection
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QVBoxLayout, QWidget

from roleswitch.core.source import AccessKeySource, ProfileSource
from roleswitch.errors import Cancelled, RoleSwitchError, SignInRequired
from roleswitch.exchange.preview import Item, Preview, What
from roleswitch.texts import tr, tr_n
from roleswitch.ui.buttons import push_button
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field, Outcome, content_column, footer, form_layout, grow, lay_out, size_for
from roleswitch.ui.flow_layout import empty
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.preview_list import PreviewPane

if TYPE_CHECKING:
    from roleswitch.exchange.offer import Format, KeyInFile, Offer
    from roleswitch.exchange.organization import Template
    from roleswitch.lists import Taken
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.list_actions import Task
    from roleswitch.ui.store import Store

MOST_KEYS = 20
"""That are offered to be moved at once: nobody has as many, but a file might."""

Found = Callable[["Offer | RoleSwitchError"], None]


class Stage(Enum):
    """What the dialog is at, which says what its buttons are."""

    FINDING = "finding"
    PREVIEW = "preview"
    TAKING = "taking"
    TROUBLE = "trouble"
    DONE = "done"


# ---------------------------------------------------------------- words


def import_words(preview: Preview, ticked: Collection[int], moved: Collection[str] = ()) -> str:
    """What the button does, such as Import 33 roles; empty where nothing is ticked."""
    items = [preview.items[number] for number in ticked]
    removed = sum(item.what is What.GONE for item in items)
    roles = sum(item.role is not None for item in items) - removed
    sources = sum(item.source is not None for item in items)
    if roles:
        if removed:
            return tr_n(
                "Import {n} role, remove {removed}", "Import {n} roles, remove {removed}", roles, removed=removed
            )
        return tr_n("Import {n} role", "Import {n} roles", roles)
    if removed:
        return tr_n("Remove {n} role", "Remove {n} roles", removed)
    if sources:
        return tr_n("Import {n} source", "Import {n} sources", sources)
    return tr_n("Move {n} key", "Move {n} keys", len(moved)) if moved else ""


def taken_words(taken: Taken, origin: str, sources: int = 0) -> str:
    """What came of it, in a sentence for the status bar."""
    parts = (
        [tr_n("{n} role imported from {origin}", "{n} roles imported from {origin}", len(taken.roles), origin=origin)]
        if taken.roles
        else []
    )
    if not taken.roles and sources:
        parts.append(
            tr_n("{n} source imported from {origin}", "{n} sources imported from {origin}", sources, origin=origin)
        )
    if taken.removed:
        removed = len(taken.removed)
        parts.append(tr_n("{n} role removed from the list", "{n} roles removed from the list", removed))
    return f"{', '.join(parts) or tr('Nothing was imported')}."


def key_warnings(key: KeyInFile) -> tuple[str, ...]:
    """What a person has to know before the key is taken out of its file, or is not."""
    found = []
    if key.is_needed:
        found.append(tr("It is needed: the roles that name it can be assumed only with the key in the keyring."))
    if key.used_by:
        more = tr(" and {n} more", n=len(key.used_by) - 8) if len(key.used_by) > 8 else ""
        use = tr_n("Another profile uses it", "Other profiles use it", len(key.used_by))
        find = tr_n("it finds", "they find", len(key.used_by))
        found.append(
            tr(
                "{use}: {names}{more}. Once it is moved, {find} no credentials in other tools.",
                use=use,
                names=", ".join(key.used_by[:8]),
                more=more,
                find=find,
            )
        )
    return tuple(found)


def progress_words(what: str, done: int, whole: int) -> str:
    return (
        tr("{what}: {done} of {whole}", what=what, done=done, whole=whole)
        if whole
        else tr("{what}: {done}", what=what, done=done)
    )


# ---------------------------------------------------------------- parts


class KeyLines(QWidget):
    """The access keys that stand in files, each to be moved into the keyring or not."""

    toggled = Signal(int, bool)
    """The number of the key's source in the preview, and whether its key is to be moved."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._lines: dict[int, tuple[str, CheckLine]] = {}

    def show_preview(self, preview: Preview, keyring: str) -> None:
        """What was checked before stays so."""
        before = self.moved()
        empty(self._column)
        self._lines = {}
        offered = [
            (number, item, item.key)
            for number, item in enumerate(preview.items)
            if item.key is not None and item.what in {What.NEW, What.SAME}
        ]
        for number, item, key in offered[:MOST_KEYS]:
            line = _key_line(key, keyring)
            line.check(item.name in before)
            line.toggled.connect(lambda on, number=number: self.toggled.emit(number, on))
            self._column.addWidget(line)
            self._lines[number] = (item.name, line)
        if len(offered) > MOST_KEYS:
            left = tr_n(
                "{n} more key can be moved when you import from there again.",
                "{n} more keys can be moved when you import from there again.",
                len(offered) - MOST_KEYS,
            )
            self._column.addWidget(PlainLabel(left, muted=True))
        self.setVisible(bool(offered))

    def moved(self) -> frozenset[str]:
        """The names of the sources whose keys are to be moved."""
        return frozenset(name for name, line in self._lines.values() if line.is_checked())

    def leave(self, preview: Preview, ticked: Collection[int]) -> None:
        """The key of a new source that is not imported stays where it is."""
        for number, (_, line) in self._lines.items():
            if preview.items[number].what is What.NEW and number not in ticked:
                line.check(False)


def _key_line(key: KeyInFile, keyring: str) -> CheckLine:
    out = (
        tr(" and remove it from the file (a backup is kept)") if key.is_in_aws else tr("; it stays in the file as well")
    )
    words = tr("Move the access key of [{profile}] into {keyring}{out}", profile=key.profile, keyring=keyring, out=out)
    warnings = key_warnings(key)
    line = CheckLine(words, *([PlainLabel("\n".join(warnings), name="warningNote")] if warnings else []))
    line.box.setAccessibleDescription(" ".join(warnings))
    return line


class SourceForAll(Choice):
    """The source for the roles that name none."""

    def __init__(self) -> None:
        super().__init__()
        self.addItem(tr("None yet"), None)

    def fill(self, store: Store) -> None:
        """Tells nobody. A source that has gone from the list is chosen no longer."""
        before = self.source
        self.blockSignals(True)
        self.clear()
        self.addItem(tr("None yet"), None)
        for state in store.sources():
            self.addItem(_source_words(state.source.name, state.acting_as, state.source), state.source.name)
        self.setCurrentIndex(max(0, self.findData(before)))
        self.blockSignals(False)

    @property
    def source(self) -> str | None:
        chosen = self.currentData()
        return chosen if isinstance(chosen, str) else None


def _source_words(name: str, acting_as: str, source: object) -> str:
    if isinstance(source, AccessKeySource):
        return f"{name} · {acting_as or source.access_key_id}"
    return (
        tr("{name} · profile {profile}", name=name, profile=source.profile)
        if isinstance(source, ProfileSource)
        else tr("{name} · Identity Center", name=name)
    )


# ---------------------------------------------------------------- the dialog


class ImportDialog(QDialog):
    """Begin with one of `show_offer`, `read_…` and `find_…`. Nothing is written before the person says Import."""

    imported = Signal(object)
    """What was Taken."""
    another_requested = Signal()
    """The person wants to import from somewhere else; the dialog is closed then."""

    def __init__(self, store: Store, actions: Actions, parent: QWidget | None = None, *, title: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("importRoles")
        self.setWindowTitle(title)
        self._store = store
        self._actions = actions
        self._offer: Offer | None = None
        self._task: Task | None = None
        self._again: Callable[[], None] | None = None
        """Looks or finds once more, after trouble."""
        self._sign_in_source = ""
        self._what = ""
        """What is being counted while something is found."""
        self._number = 0
        """Of the last question: what is answered to an earlier one is not looked at."""
        self._looking = False
        """What is shown is about to be another preview."""
        self._over = False
        self._stage = Stage.FINDING
        self._keyring = ""
        self._build_progress()
        self._build_preview()
        self._build_end()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._show_progress(Stage.FINDING, tr("Reading…"))

    # ------------------------------------------------------------ where from

    def show_offer(self, offer: Offer) -> None:
        """Set it beside the list, and show that."""
        self._offer = offer
        self._again = self._look
        self._look()

    def read_aws(self) -> None:
        self._find(tr("Reading ~/.aws…"), self._actions.lists.read_aws)

    def read_file(self, path: Path) -> None:
        self._find(tr("Reading {path}…", path=path), lambda done: self._actions.lists.read_file(path, None, done))

    def read_text(self, text: str, format: Format | None = None) -> None:
        """What was pasted. Its format is recognised where none is given."""
        self._find(
            tr("Reading…"), lambda done: self._actions.lists.read_text(text, tr("the pasted text"), format, done)
        )

    def find_permission_sets(self, source: str) -> None:
        """What the Identity Center of that name lists."""
        self._what = tr("Accounts")
        self._find(
            tr("Asking {source} for its accounts and roles…", source=source),
            lambda done: self._actions.lists.find_permission_sets(source, done),
        )

    def find_accounts(self, role: str, template: Template) -> None:
        """What the organization of that role lists."""
        self._what = tr("Accounts")
        self._find(
            tr("Asking AWS for the accounts of the organization…"),
            lambda done: self._actions.lists.find_accounts(role, template, done),
        )

    # ------------------------------------------------------------ layout

    def _build_progress(self) -> None:
        self._doing = PlainLabel()
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._at = PlainLabel(muted=True)
        self._progress = QWidget()
        column = _page(self._progress)
        for widget in (self._doing, self._bar, self._at):
            column.addWidget(widget)
        column.addStretch(1)

    def _build_preview(self) -> None:
        self._summary = PlainLabel(muted=True)
        self._pane = PreviewPane()
        self._source = SourceForAll()
        source = Field(self._source, tr("Source for roles that name none"))
        self._source_row = QWidget()
        form = form_layout()
        form.setContentsMargins(0, 0, 0, 0)
        self._source_row.setLayout(form)
        form.addRow(source.label, source)
        self._keys = KeyLines()
        self._outcome = Outcome()
        self._preview_page = QWidget()
        column = _page(self._preview_page)
        column.addWidget(self._summary)
        column.addWidget(self._pane, 1)
        for widget in (self._source_row, self._keys, self._outcome):
            column.addWidget(widget)

    def _build_end(self) -> None:
        self._heading = PlainLabel(scale=1.15, bold=True)
        self._told = QVBoxLayout()
        self._trouble = Outcome()
        self._end = QWidget()
        column = _page(self._end)
        column.addWidget(self._heading)
        column.addLayout(self._told)
        column.addWidget(self._trouble)
        column.addStretch(1)

    def _build_footer(self) -> None:
        self._another = push_button(tr("Choose another…"))
        self._cancel = push_button(tr("Cancel"))
        self._try_again = push_button(tr("Try again"))
        self._sign_in = push_button(tr("Sign in…"), primary=True)
        self._import = push_button(tr("Import"), primary=True)
        self._close = push_button(tr("Close"), primary=True)
        self._footer, row = footer(self._another)
        for button in (self._cancel, self._try_again, self._sign_in, self._import, self._close):
            row.addWidget(button)

    def _lay_out(self) -> None:
        self._content = QWidget()
        self._pages = (self._progress, self._preview_page, self._end)
        column = content_column(self._content)
        for page in self._pages:
            page.hide()
            column.addWidget(page, 1)
        lay_out(self, self._content, self._footer, self._import)

    def _listen(self) -> None:
        self._another.clicked.connect(self._choose_another)
        self._cancel.clicked.connect(self.reject)
        self._close.clicked.connect(self.accept)
        self._try_again.clicked.connect(self._run_again)
        self._sign_in.clicked.connect(self._ask_to_sign_in)
        self._import.clicked.connect(self._run_import)
        self._pane.ticks_changed.connect(self._ticks_changed)
        self._keys.toggled.connect(self._key_toggled)
        self._source.currentIndexChanged.connect(self._look)
        self._actions.lists.progressed.connect(self._progressed)
        self._actions.sign_ins.signed_in.connect(self._signed_in)
        self._store.sources_changed.connect(self._fill_sources)
        self._store.surroundings_changed.connect(self._name_keyring)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._import.click)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._fit()

    def _fit(self) -> None:
        room = self.screen().availableGeometry()
        wanted = size_for(self, self._content, self._footer, 84)
        spare = self._pane.spare_height() if self._stage is Stage.PREVIEW else 0
        wanted.setHeight(max(wanted.height(), min(wanted.height() + spare, room.height() - 80)))
        grow(self, wanted)

    # ------------------------------------------------------------ stages

    def _enter(self, stage: Stage) -> None:
        self._stage = stage
        waits = stage in {Stage.FINDING, Stage.TAKING}
        page = self._progress if waits else self._preview_page if stage is Stage.PREVIEW else self._end
        # No stack: that would be as high as its highest page.
        for each in self._pages:
            each.setVisible(each is page)
        self._another.setVisible(stage in {Stage.PREVIEW, Stage.TROUBLE})
        self._cancel.setVisible(stage is not Stage.DONE)
        self._cancel.setEnabled(True)
        self._cancel.setText(tr("Close") if stage is Stage.TROUBLE else tr("Cancel"))
        signs_in = stage is Stage.TROUBLE and bool(self._sign_in_source)
        self._try_again.setVisible(stage is Stage.TROUBLE and self._again is not None and not signs_in)
        self._sign_in.setVisible(signs_in)
        self._import.setVisible(stage in {Stage.PREVIEW, Stage.TAKING, Stage.FINDING})
        self._close.setVisible(stage is Stage.DONE)
        self._show_count()
        default = {Stage.DONE: self._close, Stage.TROUBLE: self._sign_in if self._sign_in_source else self._try_again}
        default.get(stage, self._import).setDefault(True)

    def _show_progress(self, stage: Stage, words: str) -> None:
        self._doing.setText(words)
        self._at.setText("")
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(words)
        self._enter(stage)

    def _progressed(self, task: object, done: int, whole: int) -> None:
        if task is self._task and self._stage is Stage.FINDING:
            self._bar.setRange(0, whole)
            self._bar.setValue(done)
            self._at.setText(progress_words(self._what, done, whole))

    def _show_trouble(self, trouble: RoleSwitchError) -> None:
        self._sign_in_source = trouble.source if isinstance(trouble, SignInRequired) else ""
        self._heading.setText(tr("Not signed in") if self._sign_in_source else tr("Nothing was read"))
        if self._sign_in_source:
            self._trouble.say(trouble.message, "trouble")  # what to do is a button
        else:
            self._trouble.show_trouble(trouble)
        self._enter(Stage.TROUBLE)
        (self._sign_in if self._sign_in_source else self._try_again).setFocus()

    # ------------------------------------------------------------ finding

    def _find(self, words: str, ask: Callable[[Found], Task | None]) -> None:
        self._again = lambda: self._find(words, ask)
        self._sign_in_source = ""
        number = self._next_number()
        self._show_progress(Stage.FINDING, words)
        self._task = ask(lambda outcome: self._found(number, outcome))

    def _next_number(self) -> int:
        self._number += 1
        return self._number

    def _is_late(self, number: int) -> bool:
        return self._over or number != self._number

    def _found(self, number: int, outcome: Offer | RoleSwitchError) -> None:
        if self._is_late(number):
            return
        self._task = None
        if isinstance(outcome, RoleSwitchError):
            self._show_trouble(outcome)
            return
        self._offer = outcome
        self._show_progress(Stage.FINDING, tr("Comparing with your list…"))
        self._look()

    def _look(self) -> None:
        """Set the offer beside the list as it is now."""
        if self._offer is None:
            return
        number = self._next_number()
        self._looking = True
        self._fill_sources()
        self._show_count()
        self._actions.lists.preview(self._offer, self._source.source, lambda outcome: self._previewed(number, outcome))

    def _previewed(self, number: int, outcome: Preview | RoleSwitchError) -> None:
        if self._is_late(number):
            return
        self._looking = False
        if isinstance(outcome, RoleSwitchError):
            self._show_trouble(outcome)
        else:
            self._show_preview(outcome)

    def _run_again(self) -> None:
        if self._again is not None:
            self._again()

    def _ask_to_sign_in(self) -> None:
        self._actions.sign_ins.wanted.emit(self._sign_in_source)

    def _signed_in(self, source: str) -> None:
        if self._stage is Stage.TROUBLE and source == self._sign_in_source and not self._over:
            self._run_again()

    # ------------------------------------------------------------ the preview

    def _show_preview(self, preview: Preview) -> None:
        first = self._stage is not Stage.PREVIEW
        # With another source the same items stand at the same places.
        same = not first and len(self._pane.preview.items) == len(preview.items)
        kept = self._pane.ticked if same else None
        self._summary.setText("\n".join((preview.summary, *preview.remarks, tr("Nothing is written yet."))))
        self._source_row.setVisible(preview.wants_source)
        self._show_keys(preview)
        self._pane.show_preview(preview, kept)
        self._enter(Stage.PREVIEW)
        if first:
            self._pane.list.setFocus()
            if self.isVisible():
                self._fit()

    def _show_keys(self, preview: Preview) -> None:
        self._keyring = self._store.keyring_name
        self._keys.show_preview(preview, self._keyring or tr("the keyring"))

    def _name_keyring(self) -> None:
        """It may have told its name only now."""
        if self._stage is Stage.PREVIEW and self._keyring != self._store.keyring_name:
            self._show_keys(self._pane.preview)

    def _fill_sources(self) -> None:
        if not self._over:
            self._source.fill(self._store)

    def _ticks_changed(self) -> None:
        self._keys.leave(self._pane.preview, self._pane.ticked)
        self._show_count()

    def _key_toggled(self, number: int, on: bool) -> None:
        if on and self._pane.preview.items[number].can_be_taken:
            self._pane.tick([number])
        self._show_count()

    def _show_count(self) -> None:
        words = import_words(self._pane.preview, self._pane.ticked, self._keys.moved())
        self._import.setText(words or tr("Import"))
        self._import.setEnabled(bool(words) and self._stage is Stage.PREVIEW and not self._looking)

    # ------------------------------------------------------------ taking it

    def _run_import(self) -> None:
        if self._stage is not Stage.PREVIEW or not self._import.isEnabled():
            return
        number = self._next_number()
        preview, ticked, moved = self._pane.preview, self._pane.ticked, self._keys.moved()
        self._outcome.say("")
        self._show_progress(Stage.TAKING, f"{self._import.text().replace('Import', 'Importing', 1)}…")
        self._task = self._actions.lists.take(preview, ticked, moved, lambda outcome: self._taken(number, outcome))

    def _taken(self, number: int, outcome: Taken | RoleSwitchError) -> None:
        if self._is_late(number):
            return
        self._task = None
        if isinstance(outcome, RoleSwitchError):
            self._not_taken(outcome)
            return
        items = [self._pane.preview.items[each] for each in self._pane.ticked]
        words = taken_words(outcome, self._pane.preview.origin, sum(item.source is not None for item in items))
        self._actions.lists.said.emit(words)
        self.imported.emit(outcome)
        if outcome.troubles or outcome.backups or self._keys.moved():
            self._show_done(words, outcome)
        else:
            self.accept()

    def _not_taken(self, trouble: RoleSwitchError) -> None:
        self._enter(Stage.PREVIEW)
        if isinstance(trouble, Cancelled):
            self._outcome.say(str(trouble))
            return
        self._outcome.show_trouble(trouble)
        # The list may be another one by now.
        self._look()

    def _show_done(self, words: str, taken: Taken) -> None:
        self._heading.setText(words)
        moved = [item for item in self._pane.preview.items if item.key is not None and item.name in self._keys.moved()]
        for text in moved_words(moved, taken, self._store.keyring_name or tr("the keyring")):
            self._told.addWidget(PlainLabel(text))
        if taken.troubles:
            self._trouble.say("\n".join(taken.troubles), "trouble")
        self._enter(Stage.DONE)
        self._close.setFocus()

    # ------------------------------------------------------------ leaving

    def _choose_another(self) -> None:
        self.reject()
        self.another_requested.emit()

    def reject(self) -> None:
        if self._task is not None:
            self._task.cancel()
        if self._stage is Stage.TAKING:
            # What is being written is written whole or not at all: soon it is known which.
            self._cancel.setEnabled(False)
            self._at.setText(tr("Calling it off…"))
            return
        super().reject()

    def done(self, result: int) -> None:
        self._over = True
        super().done(result)


def moved_words(moved: Collection[Item], taken: Taken, keyring: str) -> list[str]:
    """Where the keys are now, and the files as they were."""
    names = [item.key.profile for item in moved if item.key is not None]
    found = []
    if names:
        keys = tr_n(
            "The key of {names} is", "The keys of {names_2} are", len(names), names=names[0], names_2=", ".join(names)
        )
        found.append(tr("{keys} in {keyring}.", keys=keys, keyring=keyring))
    if taken.backups:
        as_it_was = tr_n("The file as it was", "The files as they were", len(taken.backups))
        found.append(tr("{as_it_was}: {names}", as_it_was=as_it_was, names=", ".join(map(str, taken.backups))))
        found.append(tr("The key still stands in there, and in no other backup: delete it when everything works."))
    return found


def _page(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    return column
