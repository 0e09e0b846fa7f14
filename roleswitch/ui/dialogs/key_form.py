"""What a new access key is typed into, or pasted. The secret stands in one field and leaves it with `forget`."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from roleswitch.core.limits import RULES, check
from roleswitch.core.source import AccessKey, AccessKeySource, key_pair_in
from roleswitch.errors import BadValue
from roleswitch.texts import tr
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.form import Field, form_layout
from roleswitch.ui.dialogs.labels import without_label


def key_troubles(name: str, access_key_id: str, secret: str, region: str, taken: frozenset[str]) -> dict[str, str]:
    """What is wrong with what was typed, by field; no sentence holds the secret."""
    found = {}
    for field, value in (("name", name), ("access_key_id", access_key_id), ("region", region)):
        try:
            if value or field != "region":
                check(field, value)
        except BadValue as trouble:
            found[field] = without_label(trouble.message, RULES[field].name)
    if name in taken:
        found["name"] = tr("there is a source named {name} already", name=name)
    if "access_key_id" not in found:
        try:
            AccessKey(access_key_id, secret)
        except BadValue as trouble:
            found[trouble.field] = without_label(trouble.message, "access key ID", "secret access key")
    return found


def secret_edit() -> QLineEdit:
    """A field that shows dots."""
    editor = QLineEdit()
    editor.setEchoMode(QLineEdit.EchoMode.Password)
    # On-screen keyboards learn words.
    editor.setInputMethodHints(
        Qt.InputMethodHint.ImhHiddenText
        | Qt.InputMethodHint.ImhSensitiveData
        | Qt.InputMethodHint.ImhNoPredictiveText
        | Qt.InputMethodHint.ImhNoAutoUppercase
    )
    return editor


class KeyForm(QWidget):
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._touched: set[str] = set()
        self._build_fields()
        form = form_layout()
        form.setContentsMargins(0, 0, 0, 0)
        for field in self._fields.values():
            form.addRow(field.label, field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        for name, editor in self._editors.items():
            editor.textChanged.connect(lambda _, name=name: self._changed(name))
        self._key_id.both_pasted.connect(self._take_both)
        self._show_secret.toggled.connect(self._echo)

    def _build_fields(self) -> None:
        self._name = QLineEdit()
        self._name.setPlaceholderText(tr("such as work"))
        self._key_id = KeyIdEdit()
        self._key_id.setPlaceholderText(tr("AKIA…"))
        self._secret = secret_edit()
        self._show_secret = push_button(tr("Show"))
        self._show_secret.setCheckable(True)
        self._show_secret.setAccessibleName(tr("Show the secret access key"))
        secret_row = QHBoxLayout()
        secret_row.addWidget(self._secret, 1)
        secret_row.addWidget(self._show_secret)
        self._region = QLineEdit()
        self._region.setPlaceholderText(tr("such as eu-west-1"))
        self._editors: dict[str, QLineEdit] = {
            "name": self._name,
            "access_key_id": self._key_id,
            "secret_access_key": self._secret,
            "region": self._region,
        }
        self._fields = {
            "name": Field(self._name, tr("Name")),
            "access_key_id": Field(self._key_id, tr("Access key ID")),
            "secret_access_key": Field(self._secret, tr("Secret access key"), beside=secret_row),
            "region": Field(self._region, tr("Region")),
        }

    def begin(self) -> None:
        self._name.setFocus()

    def name(self) -> str:
        return self._name.text()

    def typed(self, *, name: str) -> tuple[AccessKeySource, AccessKey]:
        """Raises BadValue."""
        key = AccessKey(self._key_id.text().strip(), self._secret.text().strip())
        return AccessKeySource(name=name, access_key_id=key.access_key_id, region=self._region.text() or None), key

    def troubles(self, taken: frozenset[str]) -> dict[str, str]:
        return key_troubles(
            self._name.text(), self._key_id.text().strip(), self._secret.text().strip(), self._region.text(), taken
        )

    def show_troubles(self, troubles: dict[str, str]) -> None:
        """Below the fields in which something was typed already."""
        for name, field in self._fields.items():
            shown = name in troubles and (name in self._touched or bool(self._editors[name].text()))
            field.say(troubles[name] if shown else "", trouble=shown)

    def forget(self) -> None:
        # By setText: clear() leaves the secret in the field's undo history.
        self._secret.setText("")

    def _changed(self, name: str) -> None:
        self._touched.add(name)
        self.changed.emit()

    def _take_both(self, access_key_id: str, secret: str) -> None:
        self._key_id.setText(access_key_id)
        self._secret.setText(secret)

    def _echo(self, shown: bool) -> None:
        self._secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show_secret.setText(tr("Hide") if shown else tr("Show"))


class KeyIdEdit(QLineEdit):
    """Takes a pasted key pair apart before the secret stands in a field that shows it."""

    both_pasted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        # Dropped, chosen from the menu or typed in one go: too late for keyPressEvent.
        self.textChanged.connect(self._take_apart)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (event.matches(QKeySequence.StandardKey.Paste) and self._take_apart(QGuiApplication.clipboard().text())):
            super().keyPressEvent(event)

    def _take_apart(self, text: str) -> bool:
        found = key_pair_in(text)
        if found is not None:
            self.both_pasted.emit(*found)
        return found is not None
