"""Where a team list comes from: a file, an HTTPS address or a git repository, and who assumes its roles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QLineEdit, QWidget

from roleswitch.core.team_list import DEFAULT_PATH, TeamList
from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.texts import later, tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field, Outcome, content_column, footer, form_layout, grow, lay_out, size_for
from roleswitch.ui.dialogs.labels import without_label
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from roleswitch.lists import TeamCheck
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.list_actions import Task
    from roleswitch.ui.store import Store

_WAYS = {"url": later("HTTPS address"), "git": later("Git repository"), "file": later("File")}
_EXAMPLES = {
    "url": "https://intranet.example.com/roles.toml",
    "git": "git@example.com:platform/roles.git",
    "file": "/mnt/share/roles.toml",
}


class TeamListDialog(QDialog):
    """Adds a team list, which is looked at first, or changes where `team` comes from."""

    checked = Signal(object)
    """What the new team list says: a TeamCheck, to be shown before anything of it is taken."""

    def __init__(self, store: Store, actions: Actions, team: TeamList | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("teamList")
        self.setWindowTitle(tr("Add team list") if team is None else tr("Team list {team}", team=team.name))
        self._store = store
        self._actions = actions
        self._team = team
        self._task: Task | None = None
        self._saving = False
        self._over = False
        self._build_fields()
        self._build_footer()
        self._lay_out()
        self._fill()
        self._listen()
        self._check()
        (self._name if team is None else self._place).setFocus()

    # The parts.

    def _build_fields(self) -> None:
        self._name = QLineEdit()
        self._name.setPlaceholderText(tr("such as platform"))
        self._way = Choice()
        for way, words in ((way, tr(words)) for way, words in _WAYS.items()):
            self._way.addItem(words, way)
        self._place = QLineEdit()
        self._browse = push_button(tr("Choose…"))
        row = QHBoxLayout()
        row.addWidget(self._place, 1)
        row.addWidget(self._browse)
        self._path = QLineEdit()
        self._path.setPlaceholderText(DEFAULT_PATH)
        self._branch = QLineEdit()
        self._branch.setPlaceholderText(tr("the repository's own"))
        self._source = Choice()
        self._fields = {
            "name": Field(self._name, tr("Name")),
            "way": Field(self._way, tr("From")),
            "place": Field(self._place, tr("Where"), beside=row),
            "path": Field(self._path, tr("File in it")),
            "branch": Field(self._branch, tr("Branch")),
            "source": Field(self._source, tr("Source")),
        }

    def _build_footer(self) -> None:
        self._outcome = Outcome()
        self._cancel = push_button(tr("Cancel"))
        self._save = push_button(tr("Look at it") if self._team is None else tr("Save"), primary=True)
        self._footer, row = footer()
        row.addWidget(self._cancel)
        row.addWidget(self._save)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        column.addWidget(
            PlainLabel(
                tr(
                    "A list of roles that somebody keeps for several people. It is looked at when RoleSwitch starts, "
                    "what has changed is shown before it is taken, and what was taken is there without a network too."
                ),
                muted=True,
            )
        )
        self._form = form_layout()
        for field in self._fields.values():
            self._form.addRow(field.label, field)
        column.addLayout(self._form)
        column.addWidget(self._outcome)
        column.addStretch(1)
        lay_out(self, self._content, self._footer, self._save)

    def _fill(self) -> None:
        team = self._team
        self._source.addItem(tr("None: each role is given one"), "")
        for state in self._store.sources():
            self._source.addItem(state.source.name, state.source.name)
        if team is None:
            return
        self._name.setText(team.name)
        self._name.setReadOnly(True)
        way = next(way for way in _WAYS if getattr(team, way))
        self._way.setCurrentIndex(self._way.findData(way))
        self._place.setText(getattr(team, way))
        self._path.setText(team.path)
        self._branch.setText(team.branch)
        if team.source and self._source.findData(team.source) < 0:
            self._source.addItem(tr("{source}, which is not in the list", source=team.source), team.source)
        self._source.setCurrentIndex(max(0, self._source.findData(team.source or "")))

    def _listen(self) -> None:
        for editor in (self._name, self._place, self._path, self._branch):
            editor.textChanged.connect(self._changed)
        self._way.currentIndexChanged.connect(self._show_way)
        self._browse.clicked.connect(self._choose_file)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._run_save)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(size_for(self, self._content, self._footer, 74))

    def done(self, result: int) -> None:
        self._over = True
        if self._task is not None:
            self._task.cancel()
        super().done(result)

    # What is typed.

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, tr("Team list"), "", tr("Lists (*.toml);;All files (*)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._place.setText)
        dialog.open()

    def _typed(self, name: str) -> TeamList:
        """Raises BadValue."""
        way = str(self._way.currentData())
        is_git = way == "git"
        place = self._place.text().strip()
        if not place:
            raise BadValue(way, tr("Write where it is, as in {examples}.", examples=_EXAMPLES[way]))
        return TeamList(
            name=name,
            path=self._path.text().strip() if is_git else "",
            branch=self._branch.text().strip() if is_git else "",
            source=self._source.currentData() or None,
            **{way: place},
        )

    def _changed(self) -> None:
        self._outcome.say("")
        self._check()

    def _check(self) -> None:
        way = str(self._way.currentData())
        self._place.setPlaceholderText(_EXAMPLES[way])
        self._browse.setVisible(way == "file")
        for name in ("path", "branch"):
            self._form.setRowVisible(self._fields[name], way == "git")
        troubles = self._troubles()
        empty = {"name": not self._name.text().strip(), "place": not self._place.text().strip()}
        hints = {
            "source": tr("assumes the roles that name nobody"),
            "place": {"git": tr("asked with your own git, its keys and helpers")}.get(way, ""),
        }
        for name, field in self._fields.items():
            # An empty field is told so by the button alone, until something stands there.
            trouble = "" if empty.get(name, False) else troubles.get(name, "")
            field.say(trouble or hints.get(name, ""), trouble=bool(trouble))
            field.setEnabled(not self._saving)
        self._save.setEnabled(not troubles and not self._saving)

    def _troubles(self) -> dict[str, str]:
        """What is wrong at which field."""
        found = {}
        name = self._name.text().strip()
        if self._team is None and name in self._store.teams:
            found["name"] = tr("There is a team list of that name already: choose another name.")
        for named in (name, "named"):  # whatever the name is, what is wrong with the place is told
            try:
                self._typed(named)
            except BadValue as bad:
                message = without_label(bad.message, bad.field)
                found.setdefault("place" if bad.field in _WAYS else bad.field, message)
        return found

    def _show_way(self) -> None:
        self._changed()
        if self.isVisible():
            wanted = size_for(self, self._content, self._footer, 74)
            grow(self, QSize(self.width(), wanted.height()))

    def _run_save(self) -> None:
        try:
            team = self._typed(self._name.text().strip())
        except BadValue:
            return
        self._saving = True
        self._check()
        if self._team is not None:
            self._actions.lists.put_team(team, self._told)
            return
        self._outcome.say(tr("Looking at {place} …", place=team.place))
        self._task = self._actions.lists.look_at_team(team, self._looked)

    def _told(self, error: RoleSwitchError | None) -> None:
        if self._over:
            return
        self._saving = False
        self._check()
        if error is not None:
            self._outcome.show_trouble(error)
            return
        self._actions.lists.check_team(self._name.text().strip())
        self.accept()

    def _looked(self, check: TeamCheck | RoleSwitchError) -> None:
        if self._over:
            return
        self._saving = False
        self._check()
        if isinstance(check, RoleSwitchError):
            self._outcome.show_trouble(check)
            self._place.setFocus()
            return
        self.accept()
        self.checked.emit(check)
