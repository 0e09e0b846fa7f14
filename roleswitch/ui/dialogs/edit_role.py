"""Add or edit a role. What is typed is read by the pure functions at the top; the dialog only shows what they say."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut, QShowEvent, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QColorDialog,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from roleswitch.core.role import (
    COLORS,
    DEFAULT_DURATION,
    RULES,
    Arn,
    Deliver,
    Role,
    check,
    check_color,
    check_session_name,
    parse_duration,
)
from roleswitch.core.source import AccessKeySource, ProfileSource, Source
from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.ui import theme
from roleswitch.ui.dialogs import Field, Outcome, Switch, footer, plain_tooltip, push_button, scrolling, size_for

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store

REGIONS = {
    "aws": (
        "af-south-1",
        "ap-east-1",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-south-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "ca-central-1",
        "ca-west-1",
        "eu-central-1",
        "eu-central-2",
        "eu-north-1",
        "eu-south-1",
        "eu-south-2",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "il-central-1",
        "me-central-1",
        "me-south-1",
        "sa-east-1",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2",
    ),
    "aws-us-gov": ("us-gov-east-1", "us-gov-west-1"),
    "aws-cn": ("cn-north-1", "cn-northwest-1"),
    "aws-eusc": ("eusc-de-east-1",),
}
"""What the list offers; any other region may be typed. AWS General Reference, "Regional endpoints"."""

DURATIONS = ("15 min", "30 min", "1 h", "2 h", "4 h", "8 h", "12 h")

DELIVERIES = (
    (Deliver.CREDENTIALS, "Keys in ~/.aws/credentials", "in ~/.aws/credentials, renewed while active"),
    (
        Deliver.CREDENTIAL_PROCESS,
        "credential_process in ~/.aws/config (no secret on disk)",
        "in ~/.aws/config, which asks RoleSwitch for the keys",
    ),
    (Deliver.NOTHING, "Nothing", "no profile is written"),
)


@dataclass(frozen=True, kw_only=True)
class RoleText:
    """A role as it is typed: nothing in it is checked."""

    display_name: str = ""
    arn: str = ""
    name: str = ""
    account_name: str = ""
    source: str = ""
    via: str = ""
    color: str = ""
    group: str = ""
    external_id: str = ""
    duration: str = "1 h"
    region: str = ""
    profile: str = ""
    deliver: Deliver = Deliver.CREDENTIALS
    session_name: str = "{user}"
    favorite: bool = False


def text_of(role: Role) -> RoleText:
    return RoleText(
        display_name=role.display_name,
        arn=str(role.arn),
        name=role.name,
        account_name=role.account_name,
        source=role.source or "",
        via=role.via or "",
        color=role.color,
        group=role.group,
        external_id=role.external_id or "",
        duration=duration_text(role.duration),
        region=role.region or "",
        profile=role.profile,
        deliver=role.deliver,
        session_name=role.session_name,
        favorite=role.favorite,
    )


def role_from(text: RoleText, old: Role | None) -> Role:
    """The role that was typed, with what this dialog does not show taken from `old`. Raises BadValue."""
    arn = arn_from(text.arn, old.arn.partition if old else "aws")
    duration = duration_from(text.duration)
    unsaid = duration == DEFAULT_DURATION and (old is None or old.duration_seconds is None)
    return replace(
        old or Role(name=text.name, arn=arn),
        name=text.name,
        arn=arn,
        display_name=text.display_name.strip(),
        account_name=text.account_name.strip(),
        source=text.source or None,
        via=text.via or None,
        color=text.color,
        group=text.group.strip(),
        external_id=text.external_id or None,
        session_name=text.session_name or "{user}",
        duration_seconds=None if unsaid else round(duration.total_seconds()),
        region=text.region or None,
        profile=text.profile,
        deliver=text.deliver,
        favorite=text.favorite,
    )


def troubles_in(text: RoleText, old: Role | None, taken: Collection[str]) -> dict[str, str]:
    """What is wrong, by field, in the words of `core.role`. `taken` are the names of the other roles."""
    partition = old.arn.partition if old else "aws"
    checks: Mapping[str, Callable[[], object]] = {
        "display_name": lambda: _check_optional("display_name", text.display_name.strip()),
        "arn": lambda: arn_from(text.arn, partition),
        "name": lambda: _check_name(text.name, taken),
        "account_name": lambda: _check_optional("account_name", text.account_name.strip()),
        "color": lambda: check_color(text.color),
        "group": lambda: _check_optional("group", text.group.strip()),
        "external_id": lambda: _check_optional("external_id", text.external_id),
        "duration": lambda: duration_from(text.duration),
        "region": lambda: _check_optional("region", text.region),
        "profile": lambda: _check_optional("profile", text.profile),
        "session_name": lambda: _check_session_name(text.session_name),
    }
    found = {}
    for field, run in checks.items():
        try:
            run()
        except BadValue as trouble:
            found[field] = _without_label(field, trouble.message)
    return found


def _check_optional(field: str, value: str) -> None:
    if value:
        check(field, value)


def _check_name(name: str, taken: Collection[str]) -> None:
    check("name", name)
    if name in taken:
        raise BadValue("name", f"there is a role named {name} already")


def _check_session_name(template: str) -> None:
    if template:
        check_session_name(check("session_name", template))


def _without_label(field: str, message: str) -> str:
    """The sentence as it stands at the field itself, which need not be named again."""
    labels = {"arn": "role ARN", "duration": "duration", "color": "color"}
    label = RULES[field].label if field in RULES else labels[field]
    return message.removeprefix(f"{label}: ")


def arn_from(text: str, partition: str = "aws") -> Arn:
    """A role's ARN, or its account ID and name as in 123456789012/Name, also with the ID in groups. Raises BadValue."""
    short = re.fullmatch(r"(\d{12}|\d{4}[- ]\d{4}[- ]\d{4})\s*/\s*(.+)", text.strip())
    if short:
        return Arn(partition, re.sub(r"\D", "", short[1]), short[2])
    return Arn.parse(text)


def duration_from(text: str) -> timedelta:
    """What parse_duration takes, also with spaces as in 1 h 30 min. Raises BadValue."""
    return parse_duration(re.sub(r"(?<=\d)\s+(?=[hms])", "", text.strip().lower()))


def duration_text(duration: timedelta) -> str:
    """1 h, 90 minutes as 1 h 30 min, 1000 seconds as 1000 s."""
    seconds = round(duration.total_seconds())
    if seconds % 60:
        return f"{seconds} s"
    hours, minutes = divmod(seconds // 60, 60)
    return " ".join(f"{number} {unit}" for number, unit in ((hours, "h"), (minutes, "min")) if number)


def proposed_name(wish: str, taken: Collection[str]) -> str:
    """`wish` as a name that may be taken on a command line and is not taken yet, such as data-lake; empty where
    nothing of it is left."""
    name = re.sub(r"[^a-z0-9_.@+-]+", "-", wish.lower()).strip("-_.@+")[:56].rstrip("-_.@+")
    if not name or name not in taken:
        return name
    return next(f"{name}-{number}" for number in range(2, len(taken) + 3) if f"{name}-{number}" not in taken)


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
        self._fill(text_of(role) if role else RoleText())
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
        self._favorite = Switch("Favourite")
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
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setHorizontalSpacing(16)
        self._form.setVerticalSpacing(10)
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
        _fill_combo(self._group, ("", *self._store.groups()), text.group)
        self._external_id.setText(text.external_id)
        _fill_combo(self._duration, DURATIONS, text.duration)
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
            _fill_combo(self._region, ("", *REGIONS.get(partition, ())), self._region.currentText())

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


def _source_words(source: Source, acting_as: str) -> str:
    if isinstance(source, AccessKeySource):
        return f"{source.name} · {acting_as or source.access_key_id}"
    if isinstance(source, ProfileSource):
        return f"{source.name} · profile {source.profile}"
    return f"{source.name} · Identity Center"


def _fill_combo(combo: QComboBox, items: Collection[str], current: str) -> None:
    combo.blockSignals(True)
    combo.clear()
    combo.addItems(list(items))
    combo.setCurrentText(current)
    combo.blockSignals(False)


class Choice(QComboBox):
    """A combo box with the theme's own arrow: a style sheet leaves the choice of none, or of one from a file."""

    def __init__(self, *, editable: bool = False) -> None:
        super().__init__()
        self.setEditable(editable)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        # It would be as wide as its widest item.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leaves the wheel to the form that scrolls: turned over a choice it would change it unseen."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette().muted))
        half = self.fontMetrics().height() / 4
        middle = QPointF(self.width() - self.fontMetrics().height(), self.height() / 2)
        painter.drawPolygon(
            [middle + QPointF(-half, -half / 2), middle + QPointF(half, -half / 2), middle + QPointF(0, half / 2)]
        )


class ColorChoice(QFrame):
    """The console's named colours, none, and any other."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("swatches")
        self.color = ""
        self._group = QButtonGroup(self)
        self._named = {name: Swatch(name, rgb) for name, rgb in (("", ""), *COLORS.items())}
        self._other = Swatch("other", "")
        self._other.hide()
        self._pick = push_button("Other…")
        self._pick.clicked.connect(self._open_palette)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.setSpacing(4)
        for swatch in (*self._named.values(), self._other):
            self._group.addButton(swatch)
            row.addWidget(swatch)
        row.addWidget(self._pick)
        row.addStretch(1)
        self._group.buttonClicked.connect(self._swatch_clicked)
        self.choose("")

    def choose(self, color: str) -> None:
        """`color` is a name, #rrggbb, or empty for none."""
        self.color = color
        swatch = self._named.get(color)
        if swatch is None:
            self._other.show_color(color)
            self._other.show()
            swatch = self._other
        swatch.setChecked(True)
        self.setFocusProxy(swatch)

    def _swatch_clicked(self, button: Swatch) -> None:
        self.color = self._other.rgb if button is self._other else button.color_name
        self.chosen.emit()

    def _open_palette(self) -> None:
        dialog = QColorDialog(QColor(COLORS.get(self.color, self.color) or "#808080"), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._color_picked)
        dialog.open()

    def _color_picked(self, color: QColor) -> None:
        self.choose(color.name())
        self.chosen.emit()


class Swatch(QRadioButton):
    """One colour to choose; with no colour, the choice of none."""

    def __init__(self, color_name: str, rgb: str) -> None:
        super().__init__()
        self.color_name = color_name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_color(rgb)

    def show_color(self, rgb: str) -> None:
        self.rgb = rgb
        words = {"": "No colour", "other": rgb or "Other"}.get(self.color_name, self.color_name.capitalize())
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        height = round(self.fontMetrics().height() * 1.1) + 6
        return QSize(round(height * 1.15), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        palette = theme.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        inner = whole.adjusted(4, 4, -4, -4)
        painter.setPen(QPen(QColor(palette.muted), 1) if not self.rgb else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.rgb) if self.rgb else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(inner, 3, 3)
        if not self.rgb:
            painter.drawLine(inner.bottomLeft(), inner.topRight())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.isChecked() or self.hasFocus():
            color = palette.focus if self.hasFocus() else palette.text
            style = Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DotLine
            painter.setPen(QPen(QColor(color), 2, style))
            painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 5, 5)
