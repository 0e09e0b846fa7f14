"""The access keys of the keyring: add one, see whose it is, remove one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from roleswitch.core.role import RULES, check
from roleswitch.core.source import AccessKey, AccessKeySource, key_pair_in
from roleswitch.errors import BadValue, RoleSwitchError
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.form import Field, Outcome, footer, form_layout, size_for
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.scroll_area import scrolling

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import SourceState, Store


def key_troubles(name: str, access_key_id: str, secret: str, region: str, taken: frozenset[str]) -> dict[str, str]:
    """What is wrong with what was typed, by field; no sentence holds the secret."""
    found = {}
    for field, value in (("name", name), ("access_key_id", access_key_id), ("region", region)):
        try:
            if value or field != "region":
                check(field, value)
        except BadValue as trouble:
            found[field] = trouble.message.removeprefix(f"{RULES[field].label}: ")
    if name in taken:
        found["name"] = f"there is a source named {name} already"
    if "access_key_id" not in found:
        try:
            AccessKey(access_key_id, secret)
        except BadValue as trouble:
            label = "access key ID: " if trouble.field == "access_key_id" else "secret access key: "
            found[trouble.field] = trouble.message.removeprefix(label)
    return found


class AccessKeyDialog(QDialog):
    """Shows what is known of the access keys and takes a new one. The secret leaves the field when it closes."""

    saved = Signal(str)
    """The name of a source, once its key is in the keyring."""

    def __init__(self, store: Store, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("accessKeys")
        self.setWindowTitle("Access keys")
        self._store = store
        self._actions = actions
        self._rows: dict[str, KeyRow] = {}
        self._touched: set[str] = set()
        self._test_number = 0
        self._saving = False
        self._over = False
        self._build_form()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._show_keys()
        self._check()
        self._name.setFocus()

    def _build_form(self) -> None:
        self._name = QLineEdit()
        self._name.setPlaceholderText("such as work")
        self._key_id = KeyIdEdit()
        self._key_id.setPlaceholderText("AKIA…")
        self._secret = QLineEdit()
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        # On-screen keyboards learn words.
        self._secret.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
        )
        self._show_secret = push_button("Show")
        self._show_secret.setCheckable(True)
        self._show_secret.setAccessibleName("Show the secret access key")
        secret_row = QHBoxLayout()
        secret_row.addWidget(self._secret, 1)
        secret_row.addWidget(self._show_secret)
        self._region = QLineEdit()
        self._region.setPlaceholderText("such as eu-west-1")
        self._fields = {
            "name": Field(self._name, "Name"),
            "access_key_id": Field(self._key_id, "Access key ID"),
            "secret_access_key": Field(self._secret, "Secret access key", beside=secret_row),
            "region": Field(self._region, "Region"),
        }

    def _build_footer(self) -> None:
        self._outcome = Outcome()
        self._test = push_button("Test")
        self._close = push_button("Close")
        self._save = push_button("Save", primary=True)
        self._save.setDefault(True)
        self._footer, row = footer(self._test)
        row.addWidget(self._close)
        row.addWidget(self._save)

    def _lay_out(self) -> None:
        self._content = QWidget()
        self._content.setObjectName("dialogContent")
        column = QVBoxLayout(self._content)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(10)
        self._keys = QVBoxLayout()
        self._keys.setSpacing(0)
        column.addLayout(self._keys)
        column.addWidget(PlainLabel("Add an access key", scale=1.15, bold=True))
        keyring = self._store.keyring_name or "the keyring of this computer"
        column.addWidget(
            PlainLabel(
                f"The secret is kept in {keyring} and nowhere else. You can paste both parts into the ID.", muted=True
            )
        )
        form = form_layout()
        for field in self._fields.values():
            form.addRow(field.label, field)
        column.addLayout(form)
        column.addWidget(self._outcome)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(self._content), 1)
        whole.addWidget(self._footer)

    def _listen(self) -> None:
        for field, editor in (
            ("name", self._name),
            ("access_key_id", self._key_id),
            ("secret_access_key", self._secret),
            ("region", self._region),
        ):
            editor.textChanged.connect(lambda _, field=field: self._changed(field))
        self._key_id.both_pasted.connect(self._take_both)
        self._show_secret.toggled.connect(self._echo)
        self._test.clicked.connect(self._run_test)
        self._close.clicked.connect(self.reject)
        self._save.clicked.connect(self._run_save)
        self._store.sources_changed.connect(self._show_keys)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self._save.click)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.resize(size_for(self, self._content, self._footer, 76))

    def done(self, result: int) -> None:
        # Before all else, and by setText: clear() leaves the secret in the field's undo history.
        self._secret.setText("")
        self._over = True
        super().done(result)

    # The keys there are.

    def _show_keys(self) -> None:
        if self._over:
            return
        kept = {
            state.source.name: state for state in self._store.sources() if isinstance(state.source, AccessKeySource)
        }
        for name in [name for name in self._rows if name not in kept]:
            row = self._rows.pop(name)
            row.hide()
            row.deleteLater()
        for name, state in kept.items():
            if name not in self._rows:
                row = self._rows[name] = KeyRow(name)
                row.test.clicked.connect(lambda _=False, name=name: self._test_kept(name))
                row.remove.clicked.connect(lambda _=False, name=name: self._ask_to_remove(name))
                self._keys.addWidget(row)
            self._rows[name].show_state(state)
        self._check()

    def _kept_source(self, name: str) -> AccessKeySource | None:
        state = self._store.source(name)
        return state.source if state is not None and isinstance(state.source, AccessKeySource) else None

    def _test_kept(self, name: str) -> None:
        source = self._kept_source(name)
        if source is not None:
            self._rows[name].outcome.say("Asking AWS whose it is…")
            self._actions.test_key(source, None, lambda said: self._kept_tested(name, said))

    def _kept_tested(self, name: str, said: str | RoleSwitchError) -> None:
        if not self._over and name in self._rows:
            _say_whose(self._rows[name].outcome, said)

    def _ask_to_remove(self, name: str) -> None:
        # Not at the top: few openings of this dialog remove a key.
        from roleswitch.ui.dialogs.confirm import confirm

        using = [state.role.title for state in self._store.states() if state.role.source == name]
        confirm(self, f"Remove the access key {name}?", removal_words(using), "Remove", lambda: self._remove(name))

    def _remove(self, name: str) -> None:
        self._actions.remove_source(name, lambda error: self._removed(name, error))

    def _removed(self, name: str, error: RoleSwitchError | None) -> None:
        if error is not None and not self._over and name in self._rows:
            self._rows[name].outcome.show_trouble(error)

    # The new key.

    def _take_both(self, access_key_id: str, secret: str) -> None:
        self._key_id.setText(access_key_id)
        self._secret.setText(secret)

    def _echo(self, shown: bool) -> None:
        self._secret.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._show_secret.setText("Hide" if shown else "Show")

    def _changed(self, field: str) -> None:
        if self._over:
            return
        self._touched.add(field)
        self._test_number += 1
        self._outcome.say("")
        self._check()

    def _troubles(self) -> dict[str, str]:
        taken = frozenset(state.source.name for state in self._store.sources())
        return key_troubles(
            self._name.text(), self._key_id.text().strip(), self._secret.text().strip(), self._region.text(), taken
        )

    def _check(self) -> None:
        troubles = {} if self._saving else self._troubles()
        texts = {
            "name": self._name.text(),
            "access_key_id": self._key_id.text(),
            "secret_access_key": self._secret.text(),
            "region": self._region.text(),
        }
        for name, field in self._fields.items():
            shown = name in troubles and (name in self._touched or bool(texts[name]))
            field.say(troubles[name] if shown else "", trouble=shown)
        self._save.setEnabled(not troubles and not self._saving)
        self._test.setEnabled(not self._saving and not troubles.keys() - {"name"})

    def _typed(self, *, name: str) -> tuple[AccessKeySource, AccessKey]:
        key = AccessKey(self._key_id.text().strip(), self._secret.text().strip())
        return AccessKeySource(name=name, access_key_id=key.access_key_id, region=self._region.text() or None), key

    def _run_test(self) -> None:
        self._test_number += 1
        number = self._test_number
        # A key can be tried before it has a name.
        name = self._name.text() if "name" not in self._troubles() else "new"
        source, key = self._typed(name=name)
        self._outcome.say("Asking AWS whose it is…")
        self._actions.test_key(source, key, lambda said: self._tested(number, said))

    def _tested(self, number: int, said: str | RoleSwitchError) -> None:
        if not self._over and number == self._test_number:
            _say_whose(self._outcome, said)

    def _run_save(self) -> None:
        if self._saving or self._troubles():
            return
        source, key = self._typed(name=self._name.text())
        self._saving = True
        self._check()
        self._outcome.say("Putting it into the keyring…")
        self._actions.add_key(source, key, lambda error: self._key_added(source.name, error))

    def _key_added(self, name: str, error: RoleSwitchError | None) -> None:
        if self._over:
            return
        self._saving = False
        if error is None:
            self.saved.emit(name)
            self.accept()
            return
        self._check()
        self._outcome.show_trouble(error)


def removal_words(using: list[str]) -> str:
    """What removing a key does, with the roles (at most eight by name) that then have none."""
    words = "It is deleted from the keyring. In AWS it stays active until you deactivate it there."
    if not using:
        return f"{words} No role uses it."
    more = f" and {len(using) - 8} more" if len(using) > 8 else ""
    these = "This role cannot" if len(using) == 1 else f"These {len(using)} roles cannot"
    return f"{words}\n{these} be assumed without it: {', '.join(using[:8])}{more}."


def _say_whose(outcome: Outcome, said: str | RoleSwitchError) -> None:
    if isinstance(said, RoleSwitchError):
        outcome.show_trouble(said)
    else:
        outcome.say(f"This is {said}", "ok")


class KeyRow(QFrame):
    """One access key of the keyring, with what can be done with it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("keyRow")
        self._title = PlainLabel(name, lines=1, bold=True)
        self._what = PlainLabel(lines=1, muted=True)
        self.test: QPushButton = push_button("Test")
        self.test.setAccessibleName(f"Test {name}")
        self.remove: QPushButton = push_button("Remove…")
        self.remove.setAccessibleName(f"Remove {name}…")
        self.outcome = Outcome()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._what)
        row = QHBoxLayout()
        row.addLayout(words, 1)
        row.addWidget(self.test)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 8)
        column.addLayout(row)
        column.addWidget(self.outcome)

    def show_state(self, state: SourceState) -> None:
        source = state.source
        key_id = source.access_key_id if isinstance(source, AccessKeySource) else ""
        self._what.setText(" · ".join(filter(None, (key_id, state.acting_as, state.error))))


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
