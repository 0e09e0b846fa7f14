"""The menus of the window: what can be done with a role, with a sign-in source, and with the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox

from roleswitch import __version__
from roleswitch.core.role import Deliver
from roleswitch.core.session import Phase
from roleswitch.core.source import AccessKeySource, IdentityCenterSource
from roleswitch.delivery.exports import Shell
from roleswitch.errors import RoleSwitchError
from roleswitch.ui import theme
from roleswitch.ui.actions import CLIPBOARD_SECONDS
from roleswitch.ui.console_menu import ConsoleMenu
from roleswitch.ui.shell_menu import fill_shell_menu
from roleswitch.ui.theme import Theme

if TYPE_CHECKING:
    from roleswitch.core.session import RoleState
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.store import SourceState, Store

Choice = TypeVar("Choice")

_CLIPBOARD = {15: "15 seconds", 30: "30 seconds", 60: "1 minute", 300: "5 minutes", 0: "Never"}
"""Seconds until it is cleared, in words."""

_THEMES = {Theme.SYSTEM: "As the system", Theme.LIGHT: "Light", Theme.DARK: "Dark"}


class Menus(QObject):
    """Made when the first one is opened: a window that is only painted needs none."""

    def __init__(self, store: Store, actions: Actions, window: MainWindow) -> None:
        super().__init__(window)
        self._store = store
        self._actions = actions
        self._window = window

    def of_role(self, state: RoleState) -> QMenu:
        """What can be done with a role now."""
        name, role = state.role.name, state.role
        menu = self._menu()
        active = state.session is not None and state.session.is_alive(self._store.clock())

        def add(words: str, act: Callable[[], object], keys: str = "", *, enabled: bool = True) -> None:
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False: act())
            action.setEnabled(enabled)
            if keys:
                # Shown only: the window's own shortcuts act, and two of the same keys would cancel each other out.
                action.setText(f"{words}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")

        if state.phase(self._store.clock()) is Phase.ASSUMING:
            add("Cancel", lambda: self._actions.cancel(name))
        else:
            add("Renew now" if active else "Assume", lambda: self._actions.assume(name), "Return")
            shown = self._store.source(role.source)
            by_portal = shown is not None and isinstance(shown.source, IdentityCenterSource)
            add("Assume read only", lambda: self._assume_read_only(state), enabled=not by_portal)
            if role.read_only:
                add("Assume with full access", lambda: self._assume_fully(state))
            add("Assume with a reason…", lambda: self._window.ask_reason(name))
        add("Open terminal", lambda: self._window.open_terminal(name), "Ctrl+T")
        if role.deliver is not Deliver.CREDENTIAL_PROCESS:
            add("Open live terminal", lambda: self._actions.open_terminal(name, live=True))
        consoles = ConsoleMenu(self._actions.consoles, menu)
        consoles.setTitle("Open console")
        consoles.show_role(name)
        consoles.destination_requested.connect(self._window.sessions.choose_destination)
        menu.addMenu(consoles)
        add("Access check…", lambda: self._window.sessions.check_access(name))
        add("Session Manager…", lambda: self._window.sessions.choose_instance(name))
        copy = menu.addMenu("Copy exports")
        fill_shell_menu(copy, lambda shell: self._copy_exports_for(name, shell))
        add("End session", lambda: self._actions.end(name), enabled=active)
        star = "Remove from favourites" if role.favorite else "Add to favourites"
        add(star, lambda: self._actions.set_favorite(name, not role.favorite))
        menu.addSeparator()
        add("Copy role ARN", lambda: QGuiApplication.clipboard().setText(str(role.arn)))
        add("Copy profile name", lambda: QGuiApplication.clipboard().setText(role.profile_name))
        menu.addSeparator()
        add("Edit…", lambda: self._window.edit_role(name), "Ctrl+E")
        add("Duplicate", lambda: self._window.duplicate_role(name))
        add("Add role via this one…", lambda: self._window.add_role_via(name))
        add("Export…", lambda: self._window.lists.export_roles([name]))
        add("History of this role…", lambda: self._window.sessions.show_history(name))
        add("Remove…", lambda: self._window.remove_role(name), "Del", enabled=not role.team)
        return menu

    def _assume_read_only(self, state: RoleState) -> None:
        terms = replace(state.terms(self._store.clock()), read_only=True, confirmed=False)
        self._actions.assume(state.role.name, terms=terms)

    def _assume_fully(self, state: RoleState) -> None:
        terms = replace(state.terms(self._store.clock()), read_only=False, full_access=True, confirmed=False)
        self._actions.assume(state.role.name, terms=terms)

    def _copy_exports_for(self, name: str, shell: Shell) -> None:
        self._window.keep("shell", shell.value)
        self._actions.copy_exports(name, shell)

    def of_source(self, state: SourceState) -> QMenu:
        """What can be done with a sign-in source."""
        name = state.source.name
        menu = self._menu()
        if isinstance(state.source, IdentityCenterSource):
            self._fill_identity_center_menu(menu, state, state.source)
        if not isinstance(state.source, IdentityCenterSource):
            menu.addAction("Test").triggered.connect(lambda: self._test_source(name))
        if self._actions.codes.serial(name):
            menu.addAction("Enter MFA code…").triggered.connect(lambda: self._window.ask_code(name))
        if state.mfa_until is not None and state.mfa_until > self._store.clock():
            forget = menu.addAction("Forget MFA session")
            forget.triggered.connect(lambda: self._actions.codes.forget(name, self._window.say_trouble))
        if isinstance(state.source, AccessKeySource):
            console = menu.addAction("Open console as its user")
            console.triggered.connect(lambda: self._actions.consoles.open_source(name, self._window.say_trouble))
            menu.addAction("Rotate…").triggered.connect(lambda: self._rotate_key(name))
        if not isinstance(state.source, IdentityCenterSource):
            menu.addAction("Settings…").triggered.connect(lambda: self._open_source_settings(name))
        menu.addAction("Remove…").triggered.connect(lambda: self._remove_source(name))
        return menu

    def _fill_identity_center_menu(self, menu: QMenu, state: SourceState, source: IdentityCenterSource) -> None:
        name = source.name
        again = " again" if state.signed_in_until is not None else ""
        menu.addAction(f"Sign in{again}…").triggered.connect(lambda: self._actions.sign_ins.wanted.emit(name))
        menu.addAction("Accounts and roles…").triggered.connect(lambda: self._window.lists.find_permission_sets(name))
        if state.signed_in_until is not None:
            menu.addAction("Sign out…").triggered.connect(lambda: self._window.lists.sign_out(name))
        menu.addAction("Settings…").triggered.connect(lambda: self._window.lists.edit_identity_center(source))

    def _rotate_key(self, name: str) -> None:
        from roleswitch.ui.dialogs.key_rotation import KeyRotationDialog

        KeyRotationDialog(self._store, self._actions, name, self._window).open()

    def _open_source_settings(self, name: str) -> None:
        state = self._store.source(name)
        if state is not None and not isinstance(state.source, IdentityCenterSource):
            from roleswitch.ui.dialogs.source_settings import SourceSettingsDialog

            SourceSettingsDialog(self._store, self._actions, state.source, self._window).open()

    def _test_source(self, name: str) -> None:
        state = self._store.source(name)
        if state is not None:
            self._window.say(f"Asking AWS whose credentials {name} holds…")
            self._actions.keys.test(state.source, None, lambda said: self._window.say(_whose(name, said)))

    def _remove_source(self, name: str) -> None:
        state = self._store.source(name)
        if state is None:
            return
        from roleswitch.ui.dialogs.access_key import removal_words
        from roleswitch.ui.dialogs.confirm import confirm

        using = [other.role.title for other in self._store.states() if other.role.source == name]
        is_key = isinstance(state.source, AccessKeySource)
        words = removal_words(using) if is_key else f"{len(using)} roles use it." if using else "No role uses it."
        title = f"Remove the {'access key' if is_key else 'source'} {name}?"
        confirm(self._window, title, words, "Remove", lambda: self._actions.keys.remove(name, self._window.say_trouble))

    def of_program(self) -> QMenu:
        """Lists in and out, a new role in AWS, history, rules, theme, clipboard, roles.toml, about."""
        menu = self._menu()
        keys = QKeySequence("Ctrl+I").toString(QKeySequence.SequenceFormat.NativeText)
        menu.addAction(f"Import…\t{keys}").triggered.connect(self._window.lists.import_roles)
        menu.addAction("Export…").triggered.connect(lambda _=False: self._window.lists.export_roles())
        menu.addAction("Set up a role…").triggered.connect(self._window.sessions.set_up_role)
        menu.addAction("History…").triggered.connect(lambda _=False: self._window.sessions.show_history())
        menu.addAction("Rules…").triggered.connect(lambda _=False: self._window.lists.edit_rules())
        menu.addSeparator()
        themes = menu.addMenu("Theme")
        shown = theme.named(self._window.setting("theme"))
        for each, words in _THEMES.items():
            self._add_choice(themes, words, self._choose_theme, each, chosen=shown is each)
        clear = menu.addMenu("Clear clipboard after")
        kept = self._actions.clipboard_seconds()
        for seconds, words in _CLIPBOARD.items():
            self._add_choice(clear, words, self._keep_clipboard_seconds, seconds, chosen=kept == seconds)
        menu.addSeparator()
        menu.addAction("Open roles.toml").triggered.connect(self._actions.open_roles_file)
        menu.addAction("About RoleSwitch").triggered.connect(self._show_about)
        return menu

    def _menu(self) -> QMenu:
        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    @staticmethod
    def _add_choice(menu: QMenu, words: str, act: Callable[[Choice], None], value: Choice, *, chosen: bool) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda _=False: act(value))

    def _show_about(self) -> None:
        about = QMessageBox(self._window)
        about.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWindowTitle("About RoleSwitch")
        about.setText(f"RoleSwitch {__version__}")
        about.setInformativeText("A list of the AWS roles you work in: assume with a click, kept renewed.")
        about.open()

    def _keep_clipboard_seconds(self, seconds: int) -> None:
        self._window.keep(CLIPBOARD_SECONDS, seconds)

    def _choose_theme(self, chosen: Theme) -> None:
        self._window.keep("theme", chosen.value)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            theme.apply(app, chosen)


def _whose(name: str, said: str | RoleSwitchError) -> str:
    return str(said) if isinstance(said, RoleSwitchError) else f"{name} is {said}"
