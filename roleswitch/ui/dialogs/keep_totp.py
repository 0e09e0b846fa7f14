"""A TOTP secret is put into the keyring, so that RoleSwitch makes a source's MFA codes by itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.form import Field, Outcome, content_column, footer, form_layout, lay_out, size_for
from roleswitch.ui.dialogs.key_form import secret_edit
from roleswitch.ui.dialogs.labels import without_label
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store


class KeepTotpDialog(QDialog):
    """The secret leaves the field when it is kept, and when the dialog closes; so do the codes."""

    kept = Signal()

    def __init__(self, store: Store, actions: Actions, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("keepTotp")
        self.setWindowTitle(tr("Keep a TOTP secret for {name}", name=name))
        self._actions = actions
        self._name = name
        self._keyring = store.keyring_name or tr("the keyring")
        self._over = False
        self._secret = secret_edit()
        self._secret.setPlaceholderText(tr("as AWS shows it, or otpauth://…"))
        self._field = Field(self._secret, tr("TOTP secret"))
        self._outcome = Outcome()
        self._codes = PlainLabel(scale=1.6, bold=True, name="totpCodes")
        self._codes.hide()
        self._close = push_button(tr("Cancel"))
        self._keep = push_button(tr("Keep"), primary=True)
        self._lay_out()
        self._secret.textChanged.connect(self._changed)
        self._close.clicked.connect(self.reject)
        self._keep.clicked.connect(self._run_keep)
        self._changed()
        self._secret.setFocus()

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        column.addWidget(
            PlainLabel(
                tr(
                    "RoleSwitch then makes the MFA codes of {name} without asking you. The second factor lives "
                    "beside the first then: whoever can read {keyring} has both.",
                    name=self._name,
                    keyring=self._keyring,
                ),
                muted=True,
            )
        )
        form = form_layout()
        form.addRow(self._field.label, self._field)
        column.addLayout(form)
        column.addWidget(self._outcome)
        column.addWidget(self._codes)
        column.addStretch(1)
        self._footer, row = footer()
        row.addWidget(self._close)
        row.addWidget(self._keep)
        lay_out(self, self._content, self._footer, self._keep)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(size_for(self, self._content, self._footer, 64))

    def done(self, result: int) -> None:
        self._secret.setText("")  # clear() leaves it in the field's undo history
        self._codes.setText("")
        self._over = True
        super().done(result)

    def _changed(self) -> None:
        self._field.say("")
        self._keep.setEnabled(bool(self._secret.text().strip()))

    def _run_keep(self) -> None:
        self._keep.setEnabled(False)
        self._outcome.say(tr("Putting it into the keyring…"))
        self._actions.keys.put_totp(self._name, self._secret.text(), self._told)

    def _told(self, said: tuple[str, str] | RoleSwitchError) -> None:
        if not isValid(self):
            return  # closed meanwhile; whoever opens the settings again asks anew
        if isinstance(said, tuple):
            self.kept.emit()
        if self._over:
            return
        if isinstance(said, RoleSwitchError):
            self._show_trouble(said)
        else:
            self._show_codes(*said)

    def _show_trouble(self, trouble: RoleSwitchError) -> None:
        self._keep.setEnabled(True)
        if isinstance(trouble, BadValue):
            self._outcome.say("")
            self._field.say(without_label(trouble.message, "MFA secret"), trouble=True)
        else:
            self._outcome.show_trouble(trouble)

    def _show_codes(self, now: str, after: str) -> None:
        self._secret.setText("")
        self._field.hide()
        self._field.label.hide()
        self._keep.hide()
        self._close.setText(tr("Close"))
        self._close.setDefault(True)
        self._close.setFocus()
        self._outcome.say(
            tr(
                "It is in {keyring}. Where you are just setting up this device, AWS asks for two codes in a row: "
                "give it these, soon. Otherwise you do not need them.",
                keyring=self._keyring,
            ),
            "ok",
        )
        self._codes.setText(f"{now[:3]} {now[3:]}    {after[:3]} {after[3:]}")
        self._codes.show()
