"""The menus of the window: what can be done with a role, with a sign-in source, and with the program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QMessageBox

from roleswitch import __version__
from roleswitch.core.role import Deliver
from roleswitch.core.session import Phase
from roleswitch.core.source import AccessKeySource, IdentityCenterSource
from roleswitch.delivery.exports import Shell
from roleswitch.errors import Action, NextStep, RoleSwitchError
from roleswitch.texts import later, tr, tr_n
from roleswitch.ui import icons, theme
from roleswitch.ui.console_menu import ConsoleMenu
from roleswitch.ui.shell_menu import fill_shell_menu
from roleswitch.ui.shortcuts import show_keys
from roleswitch.ui.theme import Theme

if TYPE_CHECKING:
    from roleswitch.core.session import RoleState
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.store import SourceState, Store

Choice = TypeVar("Choice")
Icon = icons.Name | Literal[""]

_THEMES = {Theme.SYSTEM: later("As the system"), Theme.LIGHT: "Light", Theme.DARK: "Dark"}


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

        def add(
            words: str, act: Callable[[], object], shortcut: str = "", *, icon: Icon = "", enabled: bool = True
        ) -> None:
            action = _add(menu, words, icon, act, shortcut)
            action.setEnabled(enabled)
            action.setData(shortcut)

        if state.phase(self._store.clock()) is Phase.ASSUMING:
            add("Cancel", lambda: self._actions.cancel(name), "cancel", icon="close")
        else:
            words, keys = (tr("Renew now"), "renew") if active else ("Assume", "assume")
            add(words, lambda: self._actions.assume(name), keys, icon="renew" if active else "assume")
            shown = self._store.source(role.source)
            by_portal = shown is not None and isinstance(shown.source, IdentityCenterSource)
            read_only = partial(self._assume_read_only, state)
            add(tr("Assume read only"), read_only, "assume_read_only", enabled=not by_portal)
            if role.read_only:
                add(tr("Assume with full access"), lambda: self._assume_fully(state), "assume_fully")
            add(tr("Assume with a reason…"), lambda: self._window.ask_reason(name), "assume_with_reason")
        add(tr("Open terminal"), lambda: self._window.open_terminal(name), "terminal", icon="terminal")
        if role.deliver is not Deliver.CREDENTIAL_PROCESS:
            add(tr("Open live terminal"), lambda: self._actions.open_terminal(name, live=True), "live_terminal")
        consoles = ConsoleMenu(self._actions.consoles, menu)
        consoles.setTitle(tr("Open console"))
        consoles.show_role(name)
        consoles.destination_requested.connect(self._window.sessions.choose_destination)
        menu.addMenu(icons.put_in_menu(consoles, "console"))
        add(tr("Access check…"), lambda: self._window.sessions.check_access(name), "access_check", icon="access")
        add(tr("Session Manager…"), lambda: self._window.sessions.choose_instance(name), "instances", icon="server")
        copy = icons.put_in_menu(menu.addMenu(tr("Copy exports")), "copy")
        fill_shell_menu(copy, lambda shell: self._copy_exports_for(name, shell))
        add(tr("End session"), lambda: self._actions.end(name), "end", icon="end", enabled=active)
        star = tr("Remove from favourites") if role.favorite else tr("Add to favourites")
        switch = partial(self._actions.set_favorite, name, not role.favorite)
        add(star, switch, "favorite", icon="star-filled" if role.favorite else "star")
        is_default = self._store.default_role == name
        words = tr("Give default profile back") if is_default else tr("Make default profile…")
        add(words, lambda: self._window.sessions.choose_default(name), icon="profile")
        menu.addSeparator()
        add(tr("Copy role ARN"), lambda: QGuiApplication.clipboard().setText(str(role.arn)))
        add(tr("Copy profile name"), lambda: QGuiApplication.clipboard().setText(role.profile_name))
        menu.addSeparator()
        add(tr("Edit…"), lambda: self._window.roles.edit(name), "edit", icon="edit")
        add(tr("Duplicate"), lambda: self._window.roles.duplicate(name), "duplicate")
        add(tr("Add role via this one…"), lambda: self._window.roles.add_via(name))
        add(tr("Export…"), lambda: self._window.lists.export_roles([name]), icon="export")
        add(tr("History of this role…"), lambda: self._window.sessions.show_history(name), icon="history")
        add(tr("Remove…"), lambda: self._window.roles.remove(name), "remove", icon="remove", enabled=not role.team)
        return menu

    def do_with_role(self, shortcut: str, state: RoleState) -> None:
        """What the entry with that shortcut does, and nothing where there is none now, or it is greyed out."""
        menu = self.of_role(state)
        for action in menu.actions():
            if action.data() == shortcut:
                action.trigger()  # nothing where it is greyed out
        menu.deleteLater()

    def _assume_read_only(self, state: RoleState) -> None:
        terms = replace(state.terms(self._store.clock()), read_only=True, confirmed=False)
        self._actions.assume(state.role.name, terms=terms)

    def _assume_fully(self, state: RoleState) -> None:
        terms = replace(state.terms(self._store.clock()), read_only=False, full_access=True, confirmed=False)
        self._actions.assume(state.role.name, terms=terms)

    def _copy_exports_for(self, name: str, shell: Shell) -> None:
        self._actions.preferences.keep(shell=shell.value)
        self._actions.copy_exports(name, shell)

    def of_source(self, state: SourceState) -> QMenu:
        """What can be done with a sign-in source."""
        name = state.source.name
        menu = self._menu()
        if isinstance(state.source, IdentityCenterSource):
            self._fill_identity_center_menu(menu, state, state.source)
        add = partial(_add, menu)
        if not isinstance(state.source, IdentityCenterSource):
            add(tr("Test"), "ok", lambda: self._test_source(name))
        if self._actions.codes.serial(name):
            add(tr("Enter MFA code…"), "lock", lambda: self._window.ask_code(name))
        if state.mfa_until is not None and state.mfa_until > self._store.clock():
            forget = menu.addAction(tr("Forget MFA session"))
            forget.triggered.connect(lambda: self._actions.codes.forget(name, self._window.say_trouble))
        if isinstance(state.source, AccessKeySource):
            open_console = self._actions.consoles.open_source
            add(tr("Open console as its user"), "console", lambda: open_console(name, self._window.say_trouble))
            copy_link = self._actions.consoles.copy_source_link
            add(tr("Copy sign-in link"), "copy", lambda: copy_link(name, self._window.say_trouble))
            add(tr("Rotate…"), "renew", lambda: self._rotate_key(name))
        if not isinstance(state.source, IdentityCenterSource):
            add(tr("Settings…"), "preferences", lambda: self._open_source_settings(name))
        add(tr("Remove…"), "remove", lambda: self._remove_source(name))
        return menu

    def _fill_identity_center_menu(self, menu: QMenu, state: SourceState, source: IdentityCenterSource) -> None:
        name = source.name
        words = tr("Sign in…") if state.signed_in_until is None else tr("Sign in again…")
        _add(menu, words, "person", lambda: self._actions.sign_ins.wanted.emit(name))
        _add(menu, tr("Accounts and roles…"), "roles", lambda: self._window.lists.find_permission_sets(name))
        if state.signed_in_until is not None:
            _add(menu, tr("Sign out…"), "end", lambda: self._window.lists.sign_out(name))
        _add(menu, tr("Settings…"), "preferences", lambda: self._window.lists.edit_identity_center(source))

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
            self._window.say(tr("Asking AWS whose credentials {name} holds…", name=name))
            self._actions.keys.test(state.source, None, lambda said: self._window.say(_whose(name, said)))

    def _remove_source(self, name: str) -> None:
        state = self._store.source(name)
        if state is None:
            return
        from roleswitch.ui.dialogs.access_key import removal_words
        from roleswitch.ui.dialogs.confirm import confirm

        using = [other.role.title for other in self._store.states() if other.role.source == name]
        is_key = isinstance(state.source, AccessKeySource)
        words = (
            removal_words(using, self._store.keyring_name)
            if is_key
            else tr_n("{n} role uses it.", "{n} roles use it.", len(using))
            if using
            else tr("No role uses it.")
        )
        title = tr("Remove the access key {name}?", name=name) if is_key else tr("Remove the source {name}?", name=name)
        confirm(
            self._window, title, words, tr("Remove"), lambda: self._actions.keys.remove(name, self._window.say_trouble)
        )

    def of_program(self) -> QMenu:
        """Lists in and out, a new role in AWS, history, rules, theme, preferences, keys, about, quit."""
        menu = self._menu()
        window = self._window

        add = partial(_add, menu)
        add(tr("Import…"), "import", window.lists.import_roles, "import")
        add(tr("Export…"), "export", window.lists.export_roles)
        add(tr("Set up a role…"), "add", window.sessions.set_up_role)
        add(tr("History…"), "history", window.show_history, "history")
        add(tr("Undo in ~/.aws…"), "undo", window.sessions.undo_in_aws)
        add(tr("Rules…"), "rules", window.lists.edit_rules)
        menu.addSeparator()
        themes = icons.put_in_menu(menu.addMenu(tr("Theme")), "theme")
        shown = theme.named(self._actions.preferences.now.theme)
        for each, words in _THEMES.items():
            self._add_choice(themes, words, self._choose_theme, each, chosen=shown is each)
        menu.addSeparator()
        add(tr("Preferences…"), "preferences", window.open_preferences, "preferences")
        add(tr("Check health…"), "health", self.check_health)
        add(tr("Keyboard shortcuts…"), "keyboard", window.show_shortcuts, "shortcuts")
        add(tr("Look again at the lists and sessions"), "renew", window.look_again, "look_again")
        add(tr("Open roles.toml"), "profile", self._actions.open_roles_file)
        add(tr("About RoleSwitch"), "info", self._show_about)
        menu.addSeparator()
        add(tr("Close the window"), "close", window.close, "close")
        add(tr("Quit"), "quit", window.quit_requested.emit, "quit")
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

    def check_health(self) -> None:
        from roleswitch.ui.dialogs.doctor import HealthDialog

        def take(step: NextStep) -> None:
            if step.action is Action.OPEN_ROLES_FILE:
                self._actions.open_roles_file()
            elif step.action is Action.ADD_KEY:
                self._window.roles.show_key(step.argument)
            elif step.action is Action.UNDO_IN_AWS:
                self._window.sessions.undo_in_aws()

        dialog = HealthDialog(self._store, self._actions.health, self._window)
        dialog.step_taken.connect(take)
        dialog.open()

    def _show_about(self) -> None:
        about = QMessageBox(self._window)
        about.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        about.setTextFormat(Qt.TextFormat.PlainText)
        about.setWindowTitle(tr("About RoleSwitch"))
        about.setText(tr("RoleSwitch {version}", version=__version__))
        about.setInformativeText(tr("A list of the AWS roles you work in: assume with a click, kept renewed."))
        about.open()

    def _choose_theme(self, chosen: Theme) -> None:
        self._actions.preferences.keep(theme=chosen.value)


def _add(menu: QMenu, words: str, icon: Icon, act: Callable[[], object], shortcut: str = "") -> QAction:
    action = icons.put_in_menu(menu.addAction(words), icon)
    if shortcut:
        show_keys(action, shortcut)
    action.triggered.connect(lambda _=False: act())
    return action


def _whose(name: str, said: str | RoleSwitchError) -> str:
    return str(said) if isinstance(said, RoleSwitchError) else tr("{name} is {said}", name=name, said=said)
