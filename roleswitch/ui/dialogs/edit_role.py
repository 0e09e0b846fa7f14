"""Add or edit a role. What is typed is read by `role_text`; the dialog only shows what it says."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from roleswitch.core.role import (
    DEFAULT_DURATION,
    Deliver,
    Role,
)
from roleswitch.core.source import AccessKeySource, ProfileSource, Source
from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.ui.buttons import ToggleSwitch, push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.color_choice import ColorChoice
from roleswitch.ui.dialogs.form import Field, Outcome, footer, form_layout, size_for
from roleswitch.ui.dialogs.role_text import (
    DURATIONS,
    REGIONS,
    RoleText,
    arn_from,
    duration_from,
    proposed_name,
    role_from,
    text_of,
    troubles_in,
)
from roleswitch.ui.plain_text import plain_tooltip
from roleswitch.ui.scroll_area import scrolling

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store


DELIVERIES = (
    (Deliver.CREDENTIALS, "Keys in ~/.aws/credentials", "in ~/.aws/credentials, renewed while active"),
    (
        Deliver.CREDENTIAL_PROCESS,
        "credential_process in ~/.aws/config (no secret on disk)",
        "in ~/.aws/config, which asks RoleSwitch for the keys",
    ),
    (Deliver.NOTHING, "Nothing", "no profile is written"),
)


class EditRoleDialog(QDialog):
    """Edits `role`, or adds one where it is None. `focus_field` is where to begin, a field of `RoleText`."""

    saved = Signal(str)
    """The name of the role, once it is in roles.toml."""

    def __init__(
        self,
        store: Store,
        actions: Actions,
        role: Role | None = None,
        *,
        focus_field: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("editRole")
        self.setWindowTitle("Edit role" if role else "Add role")
        self._store = store
        self._actions = actions
        self._role = role
        self._taken = {state.role.name for state in store.states()} - ({role.name} if role else set())
        self._name_is_typed = role is not None
        self._touched: set[str] = set()
        self._source_key = ""
        self._test_number = 0
        self._saving = False
        self._over = False
        self._build_fields()
        self._build_session_section()
        self._build_footer()
        self._lay_out()
        self._fill(text_of(role) if role else RoleText(source=_only_source(store)))
        self._before = self._text()
        self._listen()
        self._check()
        self._begin_at(focus_field)

    # The parts.

    def _build_fields(self) -> None:
        self._display_name = QLineEdit()
        self._arn = QLineEdit()
        self._arn.setPlaceholderText("arn:aws:iam::123456789012:role/Name, or 123456789012/Name")
        self._name = QLineEdit()
        self._account_name = QLineEdit()
        self._source = Choice()
        self._new_profile = QLineEdit()
        self._new_profile.setPlaceholderText("name of a profile of ~/.aws")
        self._new_profile.setAccessibleName("Profile of ~/.aws")
        self._add_profile = push_button("Use")
        self._new_profile_row = QWidget()
        profile_row = QHBoxLayout(self._new_profile_row)
        profile_row.setContentsMargins(0, 0, 0, 0)
        profile_row.addWidget(self._new_profile, 1)
        profile_row.addWidget(self._add_profile)
        self._new_profile_row.hide()
        source_rows = QVBoxLayout()
        source_rows.addWidget(self._source)
        source_rows.addWidget(self._new_profile_row)
        self._color = ColorChoice()
        self._group = Choice(editable=True)
        self._external_id = QLineEdit()
        self._external_id.setPlaceholderText("where the role's trust policy asks for one")
        self._duration = Choice(editable=True)
        self._region = Choice(editable=True)
        self._profile = QLineEdit()
        self._deliver = Choice()
        for deliver, words, _ in DELIVERIES:
            self._deliver.addItem(words, deliver)
        self._favorite = ToggleSwitch("Favourite")
        self._session_name = QLineEdit()
        self._session_name.setPlaceholderText("{user}")
        self._fields = {
            "display_name": Field(self._display_name, "Name"),
            "arn": Field(self._arn, "Role ARN"),
            "name": Field(self._name, "Short name"),
            "account_name": Field(self._account_name, "Account"),
            "source": Field(self._source, "Source", beside=source_rows),
            "color": Field(self._color, "Colour"),
            "group": Field(self._group, "Group"),
            "external_id": Field(self._external_id, "External ID"),
            "duration": Field(self._duration, "Duration"),
            "region": Field(self._region, "Region"),
            "profile": Field(self._profile, "Profile"),
            "deliver": Field(self._deliver, "Deliver"),
            "favorite": Field(self._favorite, "Favourite"),
            "session_name": Field(self._session_name, "Session name"),
        }

    def _build_session_section(self) -> None:
        self._disclosure = QToolButton()
        self._disclosure.setObjectName("disclosure")
        self._disclosure.setCheckable(True)
        self._disclosure.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._disclosure.toggled.connect(self._disclose)

    def _disclose(self, open_: bool) -> None:
        self._form.setRowVisible(self._fields["session_name"], open_)
        self._disclosure.setText(f"{'▾' if open_ else '▸'} Session: name")
        self._disclosure.setAccessibleName("Session: name")

    def _build_footer(self) -> None:
        self._outcome = Outcome()
        self._test = push_button("Test")
        self._test.setToolTip(plain_tooltip("Assumes the role once and writes nothing"))
        self._cancel = push_button("Cancel")
        self._save = push_button("Save", primary=True)
        self._save.setDefault(True)
        self._footer, row = footer(self._test)
        row.addWidget(self._cancel)
        row.addWidget(self._save)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("dialogContent")
        column = QVBoxLayout(content)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        self._form = form_layout()
        for name, field in self._fields.items():
            if name == "session_name":
                self._form.addRow(self._disclosure)
            self._form.addRow(field.label, field)
        self._disclose(False)
        column.addLayout(self._form)
        column.addWidget(self._outcome)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(content), 1)
        whole.addWidget(self._footer)
        self._content = content

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(size_for(self, self._content, self._footer, 72))

    # What is typed.

    def _fill(self, text: RoleText) -> None:
        self._display_name.setText(text.display_name)
        self._arn.setText(text.arn)
        self._name.setText(text.name)
        self._account_name.setText(text.account_name)
        self._fill_sources(f"via:{text.via}" if text.via else f"source:{text.source}" if text.source else "")
        self._color.choose(text.color)
        self._group.offer(("", *self._store.groups()), text.group)
        self._external_id.setText(text.external_id)
        self._duration.offer(DURATIONS, text.duration)
        self._region_partition = ""
        self._offer_regions("aws")
        self._region.setCurrentText(text.region)
        self._profile.setText(text.profile)
        self._deliver.setCurrentIndex(self._deliver.findData(text.deliver))
        self._session_name.setText(text.session_name)
        self._favorite.setChecked(text.favorite)
        for editor in self.findChildren(QLineEdit):
            editor.setCursorPosition(0)  # a long value shows its beginning

    def _text(self) -> RoleText:
        kind, _, source = self._source_key.partition(":")
        return RoleText(
            display_name=self._display_name.text(),
            arn=self._arn.text(),
            name=self._name.text(),
            account_name=self._account_name.text(),
            source=source if kind == "source" else "",
            via=source if kind == "via" else "",
            color=self._color.color,
            group=self._group.currentText(),
            external_id=self._external_id.text(),
            duration=self._duration.currentText(),
            region=self._region.currentText(),
            profile=self._profile.text(),
            deliver=DELIVERIES[self._deliver.currentIndex()][0],
            session_name=self._session_name.text(),
            favorite=self._favorite.isChecked(),
        )

    def _listen(self) -> None:
        editors: Mapping[str, QLineEdit] = {
            "display_name": self._display_name,
            "arn": self._arn,
            "name": self._name,
            "account_name": self._account_name,
            "external_id": self._external_id,
            "profile": self._profile,
            "session_name": self._session_name,
        }
        for field, editor in editors.items():
            editor.textChanged.connect(lambda _, field=field: self._changed(field))
        for field, combo in (("group", self._group), ("duration", self._duration), ("region", self._region)):
            combo.currentTextChanged.connect(lambda _, field=field: self._changed(field))
        self._name.textEdited.connect(self._name_edited)
        self._deliver.currentIndexChanged.connect(lambda _: self._changed("deliver"))
        self._favorite.toggled.connect(lambda _: self._changed("favorite"))
        self._color.chosen.connect(lambda: self._changed("color"))
        self._source.activated.connect(self._source_chosen)
        self._new_profile.textChanged.connect(lambda _: self._changed("source"))
        self._new_profile.returnPressed.connect(self._use_profile)
        self._add_profile.clicked.connect(self._use_profile)
        # Not a lambda: that would outlive the dialog, and Qt does not know whose it is.
        self._store.sources_changed.connect(self._sources_changed)
        self._test.clicked.connect(self._run_test)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._run_save)
        self.finished.connect(self._finish)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save.click)

    def _finish(self) -> None:
        self._over = True

    def _name_edited(self, text: str) -> None:
        self._name_is_typed = bool(text)

    def _changed(self, field: str) -> None:
        self._touched.add(field)
        self._test_number += 1
        self._outcome.say("")
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
        if self._source.currentData() == _NEW_PROFILE:
            troubles["source"] = "name the profile and press Use, or choose a source of the list"
        hints = self._hints(text, troubles)
        for name, field in self._fields.items():
            # An empty field of a new role is no mistake yet.
            shown = name in troubles and (name in self._touched or bool(getattr(text, name, "")))
            field.say(troubles[name] if shown else hints.get(name, ""), trouble=shown)
        if "session_name" in troubles:
            self._disclosure.setChecked(True)
        self._profile.setPlaceholderText(text.name)
        self._display_name.setPlaceholderText(text.name)
        ready = not troubles and not self._saving
        self._save.setEnabled(ready)
        self._test.setEnabled(ready and bool(text.source or text.via))

    def _hints(self, text: RoleText, troubles: Mapping[str, str]) -> dict[str, str]:
        hints = {
            "name": "what the command line calls it",
            "profile": next(hint for deliver, _, hint in DELIVERIES if deliver is text.deliver),
            "session_name": "CloudTrail shows it; {user} is your name on this computer",
        }
        if "arn" not in troubles:
            arn = arn_from(text.arn, self._role.arn.partition if self._role else "aws")
            hints["arn"] = " · ".join(filter(None, (text.account_name.strip(), arn.account_id_spaced, arn.partition)))
            self._offer_regions(arn.partition)
        if not text.source and not text.via:
            hints["source"] = "whose credentials assume it: it can be saved without, and not be assumed"
        if text.via:
            hints["duration"] = f"chained through {text.via}: 1 h is the most AWS gives"
        elif "duration" not in troubles and duration_from(text.duration) > DEFAULT_DURATION:
            hints["duration"] = "no more than the role's own maximum session duration"
        return hints

    def _offer_regions(self, partition: str) -> None:
        if partition != self._region_partition:
            self._region_partition = partition
            self._region.offer(("", *REGIONS.get(partition, ())), self._region.currentText())

    def _begin_at(self, focus_field: str) -> None:
        field = self._fields.get(focus_field) or self._fields["display_name" if self._role else "arn"]
        if focus_field == "session_name":
            self._disclosure.setChecked(True)
        field.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        if focus_field and isinstance(field.editor, QLineEdit):
            field.editor.selectAll()

    # The source.

    def _sources_changed(self) -> None:
        self._fill_sources(self._source_key)

    def _fill_sources(self, key: str) -> None:
        self._source_key = key
        self._source.blockSignals(True)
        self._source.clear()
        self._source.addItem("None yet", "")
        for state in self._store.sources():
            self._source.addItem(_source_words(state.source, state.acting_as), f"source:{state.source.name}")
        kind, _, name = key.partition(":")
        if key and self._source.findData(key) < 0:
            missing = f"the role {name}" if kind == "via" else f"{name}, which is not in the list"
            self._source.addItem(missing, key)
        self._source.insertSeparator(self._source.count())
        self._source.addItem("Add access key…", _NEW_KEY)
        self._source.addItem("Profile of ~/.aws…", _NEW_PROFILE)
        self._source.setCurrentIndex(self._source.findData(key))
        self._source.blockSignals(False)

    def _source_chosen(self, index: int) -> None:
        key = str(self._source.itemData(index))
        self._new_profile_row.setVisible(key == _NEW_PROFILE)
        if key == _NEW_KEY:
            self._fill_sources(self._source_key)
            self._open_key_dialog()
        elif key == _NEW_PROFILE:
            self._new_profile.setFocus()
            self._touched.add("source")
            self._check()
        else:
            self._choose_source(key)

    def _choose_source(self, key: str) -> None:
        self._new_profile_row.hide()
        self._fill_sources(key)
        self._changed("source")

    def _open_key_dialog(self) -> None:
        from roleswitch.ui.dialogs.access_key import AccessKeyDialog

        dialog = AccessKeyDialog(self._store, self._actions, parent=self)
        dialog.saved.connect(lambda name: self._choose_source(f"source:{name}"))
        dialog.open()

    def _use_profile(self) -> None:
        profile = self._new_profile.text().strip()
        known = {state.source.name: state.source for state in self._store.sources()}
        for name, source in known.items():
            if isinstance(source, ProfileSource) and source.profile == profile:
                self._choose_source(f"source:{name}")
                return
        try:
            source = ProfileSource(name=proposed_name(profile, known), profile=profile)
        except BadValue as trouble:
            self._fields["source"].say(trouble.message, trouble=True)
            return
        self._actions.save_source(source, lambda error: self._profile_saved(source.name, error))

    def _profile_saved(self, name: str, error: RoleSwitchError | None) -> None:
        if self._over:
            return
        if error is None:
            self._choose_source(f"source:{name}")
        else:
            self._outcome.show_trouble(error)

    # Test, save, leave.

    def _run_test(self) -> None:
        self._test_number += 1
        number = self._test_number
        role = self._valid_role()
        if role is not None:
            self._outcome.say(f"Assuming {role.title}…")
            self._actions.test_role(role, lambda said: self._tested(number, said))

    def _tested(self, number: int, said: str | RoleSwitchError) -> None:
        if self._over or number != self._test_number:
            return  # what was tested is not what stands here any more
        if isinstance(said, RoleSwitchError):
            self._outcome.show_trouble(said)
        else:
            self._outcome.say(f"It works: AWS let it in as {said}", "ok")

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
            "Discard what you changed?",
            "Nothing of it is saved.",
            "Discard",
            self._discard,
            keep="Keep editing",
        )

    def _discard(self) -> None:
        # Not connected itself: Qt would call the method of that name, which asks again.
        super().reject()


_NEW_KEY = "new-key"
_NEW_PROFILE = "new-profile"


def _only_source(store: Store) -> str:
    """The source's name where there is one to choose; empty where the person has to."""
    names = [state.source.name for state in store.sources()]
    return names[0] if len(names) == 1 else ""


def _source_words(source: Source, acting_as: str) -> str:
    if isinstance(source, AccessKeySource):
        return f"{source.name} · {acting_as or source.access_key_id}"
    if isinstance(source, ProfileSource):
        return f"{source.name} · profile {source.profile}"
    return f"{source.name} · Identity Center"
