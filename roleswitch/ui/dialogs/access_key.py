"""The access keys of the keyring: add one, see whose and how old each is, rotate, set up and remove it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from roleswitch.core.source import AccessKeySource
from roleswitch.errors import RoleSwitchError
from roleswitch.texts import tr, tr_n
from roleswitch.ui.buttons import push_button
from roleswitch.ui.dialogs.form import Outcome, content_column, footer, lay_out, size_for
from roleswitch.ui.dialogs.key_form import KeyForm
from roleswitch.ui.dialogs.key_row import KeyRow
from roleswitch.ui.plain_text import PlainLabel

if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.store import Store


class AccessKeyDialog(QDialog):
    """Shows what is known of the access keys and takes a new one. The secret leaves the field when it closes.

    It begins at the key of `focus_source` where there is one, else at the new key.
    """

    saved = Signal(str)
    """The name of a source, once its key is in the keyring."""

    def __init__(self, store: Store, actions: Actions, focus_source: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("accessKeys")
        self.setWindowTitle(tr("Access keys"))
        self._store = store
        self._actions = actions
        self._focus_source = focus_source
        self._rows: dict[str, KeyRow] = {}
        self._test_number = 0
        self._saving = False
        self._over = False
        self._form = KeyForm()
        self._build_footer()
        self._lay_out()
        self._listen()
        self._show_keys()
        self._check()
        if focus_source not in self._rows:
            self._form.begin()

    def _build_footer(self) -> None:
        self._outcome = Outcome()
        self._test = push_button(tr("Test"))
        self._test.setAccessibleDescription(tr("Asks AWS whose key this is, and saves nothing"))
        self._close = push_button(tr("Close"))
        self._save = push_button(tr("Save"), primary=True)
        self._footer, row = footer(self._test)
        row.addWidget(self._close)
        row.addWidget(self._save)

    def _lay_out(self) -> None:
        self._content = QWidget()
        column = content_column(self._content)
        self._keys = QVBoxLayout()
        self._keys.setSpacing(0)
        column.addLayout(self._keys)
        column.addWidget(PlainLabel(tr("Add an access key"), scale=1.15, bold=True))
        keyring = self._store.keyring_name or tr("the keyring of this computer")
        column.addWidget(
            PlainLabel(
                tr(
                    "The secret is kept in {keyring} and nowhere else. You can paste both parts into the ID.",
                    keyring=keyring,
                ),
                muted=True,
            )
        )
        column.addWidget(self._form)
        column.addWidget(self._outcome)
        column.addStretch(1)
        self._area = lay_out(self, self._content, self._footer, self._save)

    def _listen(self) -> None:
        self._form.changed.connect(self._changed)
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
            # The rows have their places only after the layout.
            QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        row = self._rows.get(self._focus_source)
        if row is not None:
            row.test.setFocus(Qt.FocusReason.OtherFocusReason)
            self._area.ensureWidgetVisible(row)

    def done(self, result: int) -> None:
        self._form.forget()  # before all else
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
                row.rotate.clicked.connect(lambda _=False, name=name: self._open_rotation(name))
                row.settings.clicked.connect(lambda _=False, name=name: self._open_settings(name))
                row.remove.clicked.connect(lambda _=False, name=name: self._ask_to_remove(name))
                self._keys.addWidget(row)
            self._rows[name].show_state(state, self._store.clock())
        self._check()

    def _kept_source(self, name: str) -> AccessKeySource | None:
        state = self._store.source(name)
        return state.source if state is not None and isinstance(state.source, AccessKeySource) else None

    def _test_kept(self, name: str) -> None:
        source = self._kept_source(name)
        if source is not None:
            self._rows[name].outcome.say(tr("Asking AWS whose it is…"))
            self._actions.keys.test(source, None, lambda said: self._kept_tested(name, said))

    def _kept_tested(self, name: str, said: str | RoleSwitchError) -> None:
        if not self._over and name in self._rows:
            _say_whose(self._rows[name].outcome, said)

    def _open_rotation(self, name: str) -> None:
        # These two not at the top: few openings of this dialog need them.
        from roleswitch.ui.dialogs.key_rotation import KeyRotationDialog

        KeyRotationDialog(self._store, self._actions, name, self).open()

    def _open_settings(self, name: str) -> None:
        from roleswitch.ui.dialogs.source_settings import SourceSettingsDialog

        source = self._kept_source(name)
        if source is not None:
            SourceSettingsDialog(self._store, self._actions, source, self).open()

    def _ask_to_remove(self, name: str) -> None:
        from roleswitch.ui.dialogs.confirm import confirm

        using = [state.role.title for state in self._store.states() if state.role.source == name]
        confirm(
            self,
            tr("Remove the access key {name}?", name=name),
            removal_words(using, self._store.keyring_name),
            tr("Remove"),
            lambda: self._remove(name),
        )

    def _remove(self, name: str) -> None:
        self._actions.keys.remove(name, lambda error: self._removed(name, error))

    def _removed(self, name: str, error: RoleSwitchError | None) -> None:
        if error is not None and not self._over and name in self._rows:
            self._rows[name].outcome.show_trouble(error)

    # The new key.

    def _changed(self) -> None:
        if self._over:
            return
        self._test_number += 1
        self._outcome.say("")
        self._check()

    def _troubles(self) -> dict[str, str]:
        return self._form.troubles(frozenset(state.source.name for state in self._store.sources()))

    def _check(self) -> None:
        troubles = {} if self._saving else self._troubles()
        self._form.show_troubles(troubles)
        self._save.setEnabled(not troubles and not self._saving)
        self._test.setEnabled(not self._saving and not troubles.keys() - {"name"})

    def _run_test(self) -> None:
        self._test_number += 1
        number = self._test_number
        # A key can be tried before it has a name.
        name = self._form.name() if "name" not in self._troubles() else "new"
        source, key = self._form.typed(name=name)
        self._outcome.say(tr("Asking AWS whose it is…"))
        self._actions.keys.test(source, key, lambda said: self._tested(number, said))

    def _tested(self, number: int, said: str | RoleSwitchError) -> None:
        if not self._over and number == self._test_number:
            _say_whose(self._outcome, said)

    def _run_save(self) -> None:
        if self._saving or self._troubles():
            return
        source, key = self._form.typed(name=self._form.name())
        self._saving = True
        self._check()
        self._outcome.say(tr("Putting it into the keyring…"))
        self._actions.keys.add(source, key, lambda error: self._key_added(source.name, error))

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


def removal_words(using: list[str], keyring: str = "") -> str:
    """What removing a key from that keyring does, with the roles (at most eight by name) that then have none."""
    words = tr("It is deleted from the keyring. In AWS it stays active until you deactivate it there.")
    if keyring == "KeePassXC":
        words = tr(
            "KeePassXC moves it to its Recycle Bin, where it stays until you empty that. In AWS it stays active until "
            "you deactivate it there."
        )
    if not using:
        return tr("{words} No role uses it.", words=words)
    more = tr(" and {n} more", n=len(using) - 8) if len(using) > 8 else ""
    these = tr_n("This role cannot", "These {n} roles cannot", len(using))
    return tr(
        "{words}\n{these} be assumed without it: {names}{more}.",
        words=words,
        these=these,
        names=", ".join(using[:8]),
        more=more,
    )


def _say_whose(outcome: Outcome, said: str | RoleSwitchError) -> None:
    if isinstance(said, RoleSwitchError):
        outcome.show_trouble(said)
    else:
        outcome.say(tr("This is {said}", said=said), "ok")
