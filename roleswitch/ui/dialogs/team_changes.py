"""What a team list says now, beside what was taken of it: shown before anything is taken."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QWidget

from roleswitch.core.source import AccessKeySource, IdentityCenterSource, Source
from roleswitch.errors import RoleSwitchError
from roleswitch.exchange.preview import Item, Preview, What
from roleswitch.texts import tr, tr_n
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.form import Outcome, content_column, footer, lay_out, size_for
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.preview_list import PreviewPane

if TYPE_CHECKING:
    from roleswitch.lists import Taken, TeamCheck
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store

# ---------------------------------------------------------------- words


def at_first(preview: Preview) -> frozenset[int]:
    """What is ticked before the person has said anything: what has gone too, as that is the team's to say."""
    return preview.at_first() | {number for number, item in enumerate(preview.items) if item.what is What.GONE}


def take_words(preview: Preview, ticked: Collection[int], *, is_new: bool) -> str:
    """What the button does, such as Take 12 changes, or Add 12 roles for a list that is not in roles.toml yet."""
    if is_new:
        roles = sum(preview.items[number].role is not None for number in ticked)
        return tr_n("Add {n} role", "Add {n} roles", roles) if roles else tr("Add")
    return tr_n("Take {n} change", "Take {n} changes", len(ticked)) if ticked else tr("Take changes")


def taken_words(team: str, amount: int, *, is_new: bool) -> str:
    """What came of it, in a sentence for the status bar."""
    return (
        tr("The team list {team} is added.", team=team)
        if is_new
        else tr_n("{team}: {n} change taken.", "{team}: {n} changes taken.", amount, team=team)
    )


def pointed_out(item: Item, sources: Mapping[str, Source], active: Collection[str]) -> Item:
    """The item with what a person has to know before it is taken: the sign-in as it is and as it would be, and whether
    a session ends with it. The role ARNs are in the row already."""
    notes = []
    before = sources.get(item.name)
    if item.what is What.LOOK and isinstance(item.source, IdentityCenterSource) and before is not None:
        notes += [
            tr("in your list: {sign_in_words}", sign_in_words=_sign_in_words(before)),
            tr("here: {sign_in_words}", sign_in_words=_sign_in_words(item.source)),
        ]
    if item.what in {What.GONE, What.LOOK} and item.role is not None and item.name in active:
        notes.append(tr("Its session ends."))
    return replace(item, notes=(*notes, *item.notes)) if notes else item


def _sign_in_words(source: Source) -> str:
    if isinstance(source, IdentityCenterSource):
        return tr("{start_url} in {region}", start_url=source.start_url, region=source.region)
    return (
        tr("an access key")
        if isinstance(source, AccessKeySource)
        else tr("the profile {profile}", profile=source.profile)
    )


def source_words(preview: Preview, source: str | None) -> str:
    """Who assumes the roles that name nobody; empty where there are none."""
    amount = sum(
        item.role is not None and item.what is not What.GONE and item.role.source is None and item.role.via is None
        for item in preview.items
    )
    if not amount:
        return ""
    name = tr_n("1 role names", "{n} roles name", amount)
    if source:
        return tr("{name} no source: {source} is used, as the settings of this list say.", name=name, source=source)
    return tr("{name} no source: give one to each, or one to all in the settings of this list.", name=name)


# ---------------------------------------------------------------- the dialog


class TeamChangesDialog(QDialog):
    """The changes with check marks. What is not ticked stays as it is, and is offered again."""

    def __init__(self, store: Store, actions: Actions, check: TeamCheck, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("teamChanges")
        self.setWindowTitle(tr("Team list {team}", team=check.team.name))
        self._store = store
        self._actions = actions
        self._check = check
        self._is_new = check.team.name not in store.teams
        self._taking = False
        self._over = False
        self._build_parts()
        self._lay_out()
        self._listen()
        self._fill()

    # The parts.

    def _build_parts(self) -> None:
        self._place = PlainLabel(tr("From {place}", place=self._check.team.place), muted=True)
        self._summary = PlainLabel(muted=True)
        self._pane = PreviewPane()
        self._source = PlainLabel(muted=True)
        self._outcome = Outcome()
        self._cancel = push_button(tr("Not now"))
        self._take = push_button(tr("Take changes"), primary=True)
        self._footer, row = footer()
        row.addWidget(self._cancel)
        row.addWidget(self._take)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        for words in (self._place, self._summary):
            column.addWidget(words)
        column.addWidget(self._pane, 1)
        column.addWidget(self._source)
        column.addWidget(self._outcome)
        lay_out(self, self._content, self._footer, self._take)

    def _listen(self) -> None:
        self._pane.ticks_changed.connect(self._show_count)
        self._cancel.clicked.connect(self.reject)
        self._take.clicked.connect(self._run_take)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._take.click)

    def _fill(self) -> None:
        preview, team = self._check.preview, self._check.team
        self._summary.setText(tr("{summary}\nNothing is written yet.", summary=preview.summary))
        sources = {state.source.name: state.source for state in self._store.sources()}
        active = {state.role.name for state in self._store.active()}
        items = tuple(pointed_out(item, sources, active) for item in preview.items)
        # The same items at the same places: so what is ticked here is what is taken.
        self._pane.show_preview(replace(preview, items=items), at_first(preview))
        words = source_words(preview, team.source)
        self._source.setText(words)
        self._source.setVisible(bool(words))
        if not any(item.can_be_taken for item in preview.items) and not self._is_new:
            self._cancel.setText(tr("Close"))
        self._show_count()
        self._pane.list.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            wanted = size_for(self, self._content, self._footer, 84)
            most = self.screen().availableSize().height() - 80
            self.resize(wanted.width(), min(wanted.height() + self._pane.spare_height(), most))

    def done(self, result: int) -> None:
        self._over = True
        super().done(result)

    # What a person does.

    def _show_count(self) -> None:
        ticked = self._pane.ticked
        self._take.setText(take_words(self._check.preview, ticked, is_new=self._is_new))
        self._take.setEnabled(not self._taking and (bool(ticked) or self._is_new))

    def _run_take(self) -> None:
        if not self._take.isEnabled():
            return
        self._taking = True
        self._pane.setEnabled(False)
        self._show_count()
        amount = len(self._pane.ticked)
        self._outcome.say("")
        self._actions.lists.take_team(self._check, self._pane.ticked, lambda outcome: self._taken(amount, outcome))

    def _taken(self, amount: int, outcome: Taken | RoleSwitchError) -> None:
        words = taken_words(self._check.team.name, amount, is_new=self._is_new)
        if not isinstance(outcome, RoleSwitchError):
            self._actions.lists.said.emit(" ".join((words, *outcome.troubles)))
        if self._over:
            if isinstance(outcome, RoleSwitchError):
                self._actions.lists.said.emit(outcome.message)
            return
        self._taking = False
        self._pane.setEnabled(True)
        self._show_count()
        if isinstance(outcome, RoleSwitchError):
            self._outcome.show_trouble(outcome)
        else:
            self.accept()
