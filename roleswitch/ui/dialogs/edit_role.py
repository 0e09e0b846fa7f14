"""Add or edit a role. What is typed is read by `role_text`; the dialog only shows what it says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from roleswitch.core.role import Deliver, Role
from roleswitch.core.team_list import OWN_FIELDS
from roleswitch.errors import BadValue, RoleSwitchError, TokenCodeRequired
from roleswitch.texts import later, tr
from roleswitch.ui.buttons import ToggleSwitch, push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.color_choice import ColorChoice
from roleswitch.ui.dialogs.disclosure import Disclosure
from roleswitch.ui.dialogs.form import Field, Outcome, content_column, footer, form_layout, grow, lay_out, size_for
from roleswitch.ui.dialogs.guard_section import GuardSection, said_by_rules
from roleswitch.ui.dialogs.mfa_section import MfaSection
from roleswitch.ui.dialogs.plan_question import PlanQuestion, plan_hints
from roleswitch.ui.dialogs.role_text import (
    DURATIONS,
    REGIONS,
    RoleText,
    arn_from,
    portal_hints,
    proposed_name,
    role_from,
    text_of,
    troubles_in,
)
from roleswitch.ui.dialogs.session_section import SessionSection
from roleswitch.ui.dialogs.source_choice import SourceChoice
from roleswitch.ui.plain_text import PlainLabel, explain

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store


DELIVERIES = (
    (Deliver.CREDENTIALS, later("Keys in ~/.aws/credentials"), later("in ~/.aws/credentials, renewed while active")),
    (
        Deliver.CREDENTIAL_PROCESS,
        later("credential_process, no secret on disk"),
        later("in ~/.aws/config, which asks RoleSwitch for the keys"),
    ),
    (Deliver.NOTHING, later("Nothing"), later("no profile is written")),
)


WIDTH = 92
"""Of the dialog, in characters."""


class EditRoleDialog(QDialog):
    """Edits `role`, or adds one where it is None, assumed via the role `via` if one is given.

    `focus_field` is where to begin, a field of `RoleText`.
    """

    saved = Signal(str)
    """The name of the role, once it is in roles.toml."""
    code_requested = Signal(str)
    """A test needs an MFA code of the source of that name."""

    def __init__(
        self,
        store: Store,
        actions: Actions,
        role: Role | None = None,
        *,
        via: str = "",
        focus_field: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("editRole")
        self.setWindowTitle(tr("Edit role") if role else tr("Add role"))
        self._store = store
        self._actions = actions
        self._role = role
        self._partition = role.arn.partition if role else "aws"
        self._taken = {state.role.name for state in store.states()} - ({role.name} if role else set())
        self._name_is_typed = role is not None
        self._touched: set[str] = set()
        self._test_number = 0
        self._saving = False
        self._over = False
        self._plan = PlanQuestion(actions, self)
        self._build_fields()
        self._build_footer()
        self._lay_out()
        self._fill(text_of(role) if role else self._new_text(via))
        self._before = self._text()
        self._open_used_sections()
        self._listen()
        self._check()
        self._begin_at(focus_field)

    # The parts.

    def _build_fields(self) -> None:
        self._display_name = QLineEdit()
        self._arn = QLineEdit()
        self._arn.setPlaceholderText(tr("arn:aws:iam::123456789012:role/Name, or 123456789012/Name"))
        self._name = QLineEdit()
        self._account_name = QLineEdit()
        self._source = SourceChoice(self._store, self._actions)
        self._color = ColorChoice()
        self._group = Choice(editable=True)
        self._external_id = QLineEdit()
        self._external_id.setPlaceholderText(tr("where the role's trust policy asks for one"))
        self._duration = Choice(editable=True)
        self._region = Choice(editable=True)
        self._profile = QLineEdit()
        self._deliver = Choice()
        for deliver, words in ((deliver, tr(words)) for deliver, words, _ in DELIVERIES):
            self._deliver.addItem(words, deliver)
        self._favorite = ToggleSwitch(tr("Favourite"))
        self._mfa = MfaSection(self)
        self._session = SessionSection(self)
        self._guard = GuardSection(self)
        self._sections: tuple[MfaSection | SessionSection | GuardSection, ...] = (self._mfa, self._session, self._guard)
        self._plain_fields = {
            "display_name": Field(self._display_name, tr("Name")),
            "arn": Field(self._arn, tr("Role ARN")),
            "name": Field(self._name, tr("Short name")),
            "account_name": Field(self._account_name, tr("Account")),
            "source": self._source.field(),
            "color": Field(self._color, tr("Colour")),
            "group": Field(self._group, tr("Group")),
            "external_id": Field(self._external_id, tr("External ID")),
            "duration": Field(self._duration, tr("Duration")),
            "region": Field(self._region, tr("Region")),
            "profile": Field(self._profile, tr("Profile")),
            "deliver": Field(self._deliver, tr("Deliver")),
            "favorite": Field(self._favorite, tr("Favourite")),
        }
        self._fields = {**self._plain_fields, **self._mfa.fields, **self._session.fields, **self._guard.fields}
        if self._role is not None and self._role.team:
            for name, field in self._fields.items():
                field.setEnabled(_ROLE_FIELDS.get(name, name) in OWN_FIELDS)

    def _build_footer(self) -> None:
        self._outcome = Outcome()
        self._test = push_button(tr("Test"))
        explain(self._test, tr("Assumes the role once and writes nothing"))
        self._cancel = push_button(tr("Cancel"))
        self._save = push_button(tr("Save"), primary=True)
        self._footer, row = footer(self._test)
        row.addWidget(self._cancel)
        row.addWidget(self._save)

    def _lay_out(self) -> None:
        content = QWidget()
        column = content_column(content)
        if self._role is not None and self._role.team:
            column.addWidget(PlainLabel(team_words(self._role.team), name="teamNote"))
        self._form = form_layout()
        for field in self._plain_fields.values():
            self._form.addRow(field.label, field)
        self._disclosures = [Disclosure(tr(section.title), self._form, section.fields) for section in self._sections]
        column.addLayout(self._form)
        column.addWidget(self._outcome)
        column.addStretch(1)
        self._scroll = lay_out(self, content, self._footer, self._save)
        self._content = content

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(size_for(self, self._content, self._footer, WIDTH))
            # The layout gives the fields their places after this.
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self._first))

    def _disclosed(self, opened: bool) -> None:
        """The dialog grows by what was opened, as far as the screen goes; then it scrolls."""
        if opened and self.isVisible():
            height = size_for(self, self._content, self._footer, WIDTH).height()
            grow(self, QSize(self.width(), height))

    # What is typed.

    def _new_text(self, via: str) -> RoleText:
        deliver = Deliver(self._actions.preferences.now.deliver)
        return RoleText(source="" if via else _only_source(self._store), via=via, deliver=deliver)

    def _fill(self, text: RoleText) -> None:
        self._display_name.setText(text.display_name)
        self._arn.setText(text.arn)
        self._name.setText(text.name)
        self._account_name.setText(text.account_name)
        self._source.fill(source=text.source, via=text.via)
        self._color.choose(text.color)
        self._group.offer(("", *self._store.groups()), text.group)
        self._external_id.setText(text.external_id)
        self._duration.offer(DURATIONS, text.duration)
        self._region.offer(("", *REGIONS["aws"]), text.region)
        self._profile.setText(text.profile)
        self._deliver.setCurrentIndex(self._deliver.findData(text.deliver))
        self._favorite.setChecked(text.favorite)
        for section in self._sections:
            section.fill(text)
        self._show_partition()
        for editor in self.findChildren(QLineEdit):
            editor.setCursorPosition(0)  # a long value shows its beginning

    def _text(self) -> RoleText:
        text = RoleText(
            display_name=self._display_name.text(),
            arn=self._arn.text(),
            name=self._name.text(),
            account_name=self._account_name.text(),
            source=self._source.source,
            via=self._source.via,
            color=self._color.color,
            group=self._group.currentText(),
            external_id=self._external_id.text(),
            duration=self._duration.currentText(),
            region=self._region.currentText(),
            profile=self._profile.text(),
            deliver=DELIVERIES[self._deliver.currentIndex()][0],
            favorite=self._favorite.isChecked(),
        )
        return self._guard.put_into(self._session.put_into(self._mfa.put_into(text)))

    def _open_used_sections(self) -> None:
        for section, disclosure in zip(self._sections, self._disclosures, strict=True):
            disclosure.setChecked(section.put_into(RoleText()) != RoleText())
            disclosure.toggled.connect(self._disclosed)

    def _listen(self) -> None:
        editors: Mapping[str, QLineEdit] = {
            "display_name": self._display_name,
            "arn": self._arn,
            "name": self._name,
            "account_name": self._account_name,
            "external_id": self._external_id,
            "profile": self._profile,
        }
        for field, editor in editors.items():
            editor.textChanged.connect(lambda _, field=field: self._changed(field))
        for field, combo in (("group", self._group), ("duration", self._duration), ("region", self._region)):
            combo.currentTextChanged.connect(lambda _, field=field: self._changed(field))
        self._name.textEdited.connect(self._name_edited)
        self._deliver.currentIndexChanged.connect(lambda _: self._changed("deliver"))
        self._favorite.toggled.connect(lambda _: self._changed("favorite"))
        for section in self._sections:
            section.changed.connect(self._changed)
        self._plan.answered.connect(self._check)
        self._color.chosen.connect(lambda: self._changed("color"))
        self._source.changed.connect(lambda: self._changed("source"))
        self._source.refused.connect(lambda words: self._fields["source"].say(words, trouble=True))
        self._source.not_saved.connect(self._outcome.show_trouble)
        self._test.clicked.connect(self._run_test)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._run_save)
        self.finished.connect(self._finish)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save.click)

    def _finish(self) -> None:
        self._over = True
        self._plan.close()

    def _name_edited(self, text: str) -> None:
        self._name_is_typed = bool(text)

    def _changed(self, field: str) -> None:
        self._touched.add(field)
        self._test_number += 1
        self._outcome.say("")
        if field == "arn":
            self._show_partition()
        if not self._name_is_typed and field in {"display_name", "arn"}:
            self._propose_name()
        self._check()

    def _propose_name(self) -> None:
        try:
            role_name = arn_from(self._arn.text()).name
        except BadValue:
            role_name = ""
        self._name.setText(proposed_name(self._display_name.text() or role_name, self._taken))

    def _check(self) -> None:
        text = self._text()
        troubles = troubles_in(text, self._role, self._taken)
        if self._source.names_profile:
            troubles["source"] = tr("name the profile and press Use, or choose a source of the list")
        assumable = not troubles and bool(text.source or text.via)
        self._plan.ask(role_from(text, self._role) if assumable else None)
        hints = self._hints(text, troubles)
        for name, field in self._fields.items():
            # An empty field of a new role is no mistake yet.
            shown = name in troubles and (name in self._touched or bool(getattr(text, name, "")))
            field.say(troubles[name] if shown else hints.get(name, ""), trouble=shown)
        for disclosure in self._disclosures:
            if disclosure.fields.keys() & troubles.keys():
                disclosure.setChecked(True)
        self._profile.setPlaceholderText(text.name)
        self._display_name.setPlaceholderText(text.name)
        ready = not troubles and not self._saving
        self._save.setEnabled(ready)
        self._test.setEnabled(ready and assumable)

    def _hints(self, text: RoleText, troubles: Mapping[str, str]) -> dict[str, str]:
        hints = {
            "name": tr("what the command line calls it"),
            "profile": next(tr(hint) for deliver, _, hint in DELIVERIES if deliver is text.deliver),
        }
        if "arn" not in troubles:
            arn = arn_from(text.arn, self._partition)
            hints["arn"] = " · ".join(filter(None, (text.account_name.strip(), arn.account_id_spaced, arn.partition)))
        if not text.source and not text.via:
            hints["source"] = tr("whose credentials assume it: it can be saved without, and not be assumed")
        self._session.show_policies(text)
        hints |= self._session.hints(text, self._store.clock())
        if not troubles:
            role = role_from(text, self._role)
            hints |= self._guard.hints(said_by_rules(role, self._store.rules))
        self._mfa.show_device(self._source.mfa_serial)
        hints |= self._mfa.show_plan(text, self._plan)
        hints |= plan_hints(text, self._plan)
        return hints | portal_hints(text, self._partition) if self._source.is_identity_center else hints

    def _show_partition(self) -> None:
        """What is offered is that of the role's partition."""
        try:
            partition = arn_from(self._arn.text(), self._partition).partition
        except BadValue:
            return
        self._region.offer(("", *REGIONS.get(partition, ())), self._region.currentText())
        self._session.show_partition(partition)

    def _begin_at(self, focus_field: str) -> None:
        field = self._fields.get(focus_field) or self._fields["display_name" if self._role else "arn"]
        if not field.isEnabled():
            field = next(field for field in self._plain_fields.values() if field.isEnabled())
        for disclosure in self._disclosures:
            if focus_field in disclosure.fields:
                disclosure.setChecked(True)
        self._first = field
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if focus_field and isinstance(field.editor, QLineEdit | QPlainTextEdit):
            field.editor.selectAll()

    # Test, save, leave.

    def _run_test(self) -> None:
        self._test_number += 1
        number = self._test_number
        role = self._valid_role()
        if role is not None:
            self._outcome.say(tr("Assuming {role}…", role=role.title))
            self._actions.test_role(role, lambda said: self._tested(number, said))

    def _tested(self, number: int, said: str | RoleSwitchError) -> None:
        if self._over or number != self._test_number:
            return  # what was tested is not what stands here any more
        if isinstance(said, RoleSwitchError):
            self._outcome.show_trouble(said)
            if isinstance(said, TokenCodeRequired):
                self.code_requested.emit(said.source)
        else:
            self._outcome.say(tr("It works: AWS let it in as {said}", said=said), "ok")

    def _run_save(self) -> None:
        role = self._valid_role()
        if role is None or self._saving:
            return
        if self._role is not None and self._text() == self._before:
            self.accept()
            return
        self._saving = True
        self._check()
        old_name = self._role.name if self._role else None
        self._actions.save_role(role, old_name, lambda error: self._saved(role.name, error))

    def _saved(self, name: str, error: RoleSwitchError | None) -> None:
        if self._over:
            return
        self._saving = False
        if error is None:
            self.saved.emit(name)
            self.accept()
            return
        self._check()
        self._outcome.show_trouble(error)

    def _valid_role(self) -> Role | None:
        try:
            return role_from(self._text(), self._role)
        except BadValue as trouble:
            self._outcome.show_trouble(trouble)
            return None

    def closeEvent(self, event: QCloseEvent) -> None:
        # Spontaneous is the person's click on the frame's button. Otherwise the program ends, and may not be held up:
        # at the end of a desktop session nobody is there to answer.
        if event.spontaneous():
            super().closeEvent(event)
        else:
            self._discard()

    def reject(self) -> None:
        if self._text() == self._before:
            super().reject()
            return
        # Not at the top: most dialogs are left by Save.
        from roleswitch.ui.dialogs.confirm import confirm

        confirm(
            self,
            tr("Discard what you changed?"),
            tr("Nothing of it is saved."),
            tr("Discard"),
            self._discard,
            keep=tr("Keep editing"),
        )

    def _discard(self) -> None:
        # Not connected itself: Qt would call the method of that name, which asks again.
        super().reject()


_ROLE_FIELDS = {"duration": "duration_seconds", "starts_read_only": "read_only", "end_after": "end_after_seconds"}
"""Where a field of the dialog is called otherwise than that of the role."""


def team_words(team: str) -> str:
    return tr("From the team list {team}: what is grey is the team's. Duplicate it to have one of your own.", team=team)


def _only_source(store: Store) -> str:
    """The source's name where there is one to choose; empty where the person has to."""
    names = [state.source.name for state in store.sources()]
    return names[0] if len(names) == 1 else ""
