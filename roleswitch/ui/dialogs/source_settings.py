"""The settings of a source: its region, its MFA device and where the codes come from, and which STS is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from roleswitch.core.source import AccessKeySource, ProfileSource
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import later, tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.choice import Choice
from roleswitch.ui.dialogs.form import Field, Outcome, content_column, footer, form_layout, grow, lay_out, size_for
from roleswitch.ui.dialogs.role_text import REGIONS
from roleswitch.ui.dialogs.source_text import (
    MFA_SESSIONS,
    CodeWay,
    EndpointWay,
    SourceText,
    command_hint,
    source_from,
    source_troubles,
    text_of,
)
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store

_CODE_WAYS = {
    CodeWay.TYPED: later("You type them"),
    CodeWay.COMMAND: later("A command prints them"),
    CodeWay.TOTP: later("Made of a TOTP secret in the keyring"),
}
_ENDPOINTS = {
    EndpointWay.PROFILE: later("As the profile says"),
    EndpointWay.REGIONAL: later("Regional"),
    EndpointWay.LEGACY: later("Legacy: one host for all regions"),
    EndpointWay.FIPS: "FIPS",
    EndpointWay.OTHER: later("Another address"),
}


class SourceSettingsDialog(QDialog):
    """Edits `source`, an access key of the keyring or a profile of ~/.aws."""

    saved = Signal(str)
    """The source's name, once roles.toml has the settings."""

    def __init__(
        self, store: Store, actions: Actions, source: AccessKeySource | ProfileSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("sourceSettings")
        self.setWindowTitle(tr("Settings of {source}", source=source.name))
        self._store = store
        self._actions = actions
        self._source = source
        self._has_totp = False
        self._way_is_chosen = False
        self._saving = False
        self._over = False
        self._build_fields()
        self._build_footer()
        self._lay_out()
        self._fill(text_of(source))
        self._listen()
        self._check()
        self._serial.setFocus()
        self._ask_for_totp()

    # The parts.

    def _build_fields(self) -> None:
        by_profile = isinstance(self._source, ProfileSource)
        self._region = Choice(editable=True)
        if (editor := self._region.lineEdit()) is not None:
            editor.setPlaceholderText(tr("as the profile says") if by_profile else tr("such as eu-west-1"))
        self._serial = QLineEdit()
        self._serial.setPlaceholderText("arn:aws:iam::123456789012:mfa/name")
        self._way = Choice()
        for way, words in ((way, tr(words)) for way, words in _CODE_WAYS.items()):
            self._way.addItem(words, way)
        self._command = QLineEdit()
        self._command.setPlaceholderText(tr("such as ykman oath accounts code --single AWS"))
        self._length = Choice(editable=True)
        self._endpoint = Choice()
        for endpoint, words in ((endpoint, tr(words)) for endpoint, words in _ENDPOINTS.items()):
            if endpoint is not EndpointWay.PROFILE or by_profile:
                self._endpoint.addItem(words, endpoint)
        self._address = QLineEdit()
        self._address.setPlaceholderText("https://sts.example.com")
        self._fields = {
            "region": Field(self._region, tr("Region")),
            "mfa_serial": Field(self._serial, tr("MFA device")),
            "code_way": Field(self._way, tr("MFA codes")),
            "code_command": Field(self._command, tr("Command")),
            "totp": self._totp_field(),
            "mfa_session": Field(self._length, tr("MFA session")),
            "endpoint_way": Field(self._endpoint, tr("STS")),
            "endpoint": Field(self._address, tr("Address of STS")),
        }

    def _totp_field(self) -> Field:
        self._totp = push_button(tr("Keep a TOTP secret…"))
        self._remove_totp = push_button(tr("Remove…"))
        self._remove_totp.setAccessibleName(tr("Remove the TOTP secret…"))
        row = QHBoxLayout()
        row.addWidget(self._totp)
        row.addWidget(self._remove_totp)
        row.addStretch(1)
        field = Field(self._totp, tr("TOTP secret"), beside=row)
        self._totp.setAccessibleName("")  # its words say it
        return field

    def _build_footer(self) -> None:
        self._outcome = Outcome()
        self._cancel = push_button(tr("Cancel"))
        self._save = push_button(tr("Save"), primary=True)
        self._footer, row = footer()
        row.addWidget(self._cancel)
        row.addWidget(self._save)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        self._form: QFormLayout = form_layout()
        for field in self._fields.values():
            self._form.addRow(field.label, field)
        column.addLayout(self._form)
        column.addWidget(
            PlainLabel(
                tr(
                    "One code opens an MFA session, from which the roles of this source are assumed without another "
                    "one until it ends."
                ),
                muted=True,
            )
        )
        column.addWidget(self._outcome)
        column.addStretch(1)
        lay_out(self, self._content, self._footer, self._save)

    def _fill(self, text: SourceText) -> None:
        self._region.offer([region for regions in REGIONS.values() for region in regions], text.region)
        self._serial.setText(text.mfa_serial)
        self._way.setCurrentIndex(self._way.findData(text.code_way))
        self._command.setText(text.code_command)
        self._command.setCursorPosition(0)
        self._length.offer(MFA_SESSIONS, text.mfa_session)
        self._endpoint.setCurrentIndex(self._endpoint.findData(text.endpoint_way))
        self._address.setText(text.endpoint)

    def _listen(self) -> None:
        for editor in (self._serial, self._command, self._address):
            editor.textChanged.connect(self._changed)
        for choice in (self._region, self._length):
            choice.editTextChanged.connect(self._changed)
        self._way.activated.connect(self._choose_way)
        self._endpoint.activated.connect(self._choose)
        self._totp.clicked.connect(self._open_totp)
        self._remove_totp.clicked.connect(self._ask_to_remove_totp)
        self._cancel.clicked.connect(self.reject)
        self._save.clicked.connect(self._run_save)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save.click)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(size_for(self, self._content, self._footer, 70))

    def _make_room(self) -> None:
        """For rows that are shown now."""
        if self.isVisible():
            grow(self, size_for(self, self._content, self._footer, 70))

    def done(self, result: int) -> None:
        self._over = True
        super().done(result)

    # What is typed.

    def _text(self) -> SourceText:
        return SourceText(
            region=self._region.currentText(),
            mfa_serial=self._serial.text(),
            code_way=self._way.currentData(),
            code_command=self._command.text(),
            mfa_session=self._length.currentText(),
            endpoint_way=self._endpoint.currentData(),
            endpoint=self._address.text(),
        )

    def _changed(self) -> None:
        self._outcome.say("")
        self._check()

    def _choose_way(self) -> None:
        self._way_is_chosen = True
        self._choose()

    def _choose(self) -> None:
        self._changed()
        self._make_room()

    def _check(self) -> None:
        text = self._text()
        self._form.setRowVisible(self._fields["code_command"], text.code_way is CodeWay.COMMAND)
        # Also where codes are to come from elsewhere: a secret that is kept can be removed only here.
        self._form.setRowVisible(self._fields["totp"], text.code_way is CodeWay.TOTP or self._has_totp)
        self._form.setRowVisible(self._fields["endpoint"], text.endpoint_way is EndpointWay.OTHER)
        self._totp.setText(tr("Keep another one…") if self._has_totp else tr("Keep a TOTP secret…"))
        self._remove_totp.setVisible(self._has_totp)
        keyring = self._store.keyring_name or tr("the keyring")
        hints = {
            "code_command": command_hint(text.code_command),
            "totp": tr("one is in {keyring}", keyring=keyring) if self._has_totp else "",
            "mfa_session": tr("15 min to 36 h"),
        }
        troubles = source_troubles(text, has_totp=self._has_totp)
        for name, field in self._fields.items():
            # An empty field that has to be filled is told so by the button alone, until something stands there.
            waits = name in {"code_command", "endpoint"} and not getattr(text, name).strip()
            trouble = "" if waits else troubles.get(name, "")
            field.say(trouble or hints.get(name, ""), trouble=bool(trouble))
        self._save.setEnabled(not troubles and not self._saving)

    def _run_save(self) -> None:
        if self._saving or source_troubles(self._text(), has_totp=self._has_totp):
            return
        self._saving = True
        self._check()
        self._actions.keys.save(source_from(self._source, self._text()), self._told)

    def _told(self, error: RoleSwitchError | None) -> None:
        if self._over:
            return
        self._saving = False
        if error is None:
            self.saved.emit(self._source.name)
            self.accept()
            return
        self._check()
        self._outcome.show_trouble(error)

    # The TOTP secret.

    def _ask_for_totp(self) -> None:
        self._actions.keys.has_totp(self._source.name, self._show_totp)

    def _show_totp(self, has_totp: bool) -> None:
        if self._over:
            return
        self._has_totp = has_totp
        if not self._way_is_chosen:
            way = text_of(self._source, has_totp=has_totp).code_way
            self._way.setCurrentIndex(self._way.findData(way))
        self._check()
        self._make_room()

    def _open_totp(self) -> None:
        # These two not at the top: few openings of this dialog need them.
        from roleswitch.ui.dialogs.keep_totp import KeepTotpDialog

        dialog = KeepTotpDialog(self._store, self._actions, self._source.name, self)
        dialog.kept.connect(lambda: self._show_totp(True))
        dialog.open()

    def _ask_to_remove_totp(self) -> None:
        from roleswitch.ui.dialogs.confirm import confirm

        words = tr(
            "It is deleted from the keyring, and you give the codes yourself from then on. Where nothing else has this "
            "secret, nobody can make codes of this device any more."
        )
        if self._store.keyring_name == "KeePassXC":
            words = tr(
                "KeePassXC moves it to its Recycle Bin, where it stays until you empty that, and you give the codes "
                "yourself from then on. Where nothing else has this secret, nobody can make codes of this device then."
            )
        confirm(
            self,
            tr("Remove the TOTP secret of {source}?", source=self._source.name),
            words,
            tr("Remove"),
            self._run_remove_totp,
        )

    def _run_remove_totp(self) -> None:
        self._actions.keys.remove_totp(self._source.name, self._totp_removed)

    def _totp_removed(self, error: RoleSwitchError | None) -> None:
        if self._over:
            return
        if error is not None:
            self._outcome.show_trouble(error)
            return
        if self._way.currentData() is CodeWay.TOTP:
            self._way.setCurrentIndex(self._way.findData(CodeWay.TYPED))
        self._show_totp(False)
