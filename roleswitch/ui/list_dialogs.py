"""Opens the dialogs of lists in and out over the window: import, export, Identity Center, team lists, rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from shiboken6 import isValid

from roleswitch.errors import RoleSwitchError
from roleswitch.texts import tr, tr_n

# Each dialog is imported when it opens: few starts of the program need any of them.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu, QWidget

    from roleswitch.core.session import RoleState
    from roleswitch.core.source import IdentityCenterSource
    from roleswitch.exchange.organization import Template
    from roleswitch.lists import TeamCheck
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.dialogs.confirm import ConfirmDialog
    from roleswitch.ui.dialogs.import_roles import ImportDialog
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.store import Store


class ListDialogs(QObject):
    """Lives as long as the window."""

    def __init__(self, store: Store, actions: Actions, window: MainWindow) -> None:
        super().__init__(window)
        self._store = store
        self._actions = actions
        self._window = window
        self._ending: ConfirmDialog | None = None

    # ------------------------------------------------------------ import and export

    def import_roles(self) -> None:
        """Ask where from."""
        from roleswitch.ui.dialogs.import_start import ImportStartDialog

        start = ImportStartDialog(self._store, self._actions, self._window)
        start.aws_chosen.connect(self.import_aws)
        start.file_chosen.connect(lambda path: self.import_file(Path(path)))
        start.text_chosen.connect(lambda text, format: self._importing(tr("Import roles")).read_text(text, format))
        start.identity_center_chosen.connect(self.find_permission_sets)
        start.organization_requested.connect(self.find_accounts)
        start.team_requested.connect(self.add_team)
        start.open()

    def import_aws(self) -> None:
        self._importing(tr("Import from ~/.aws")).read_aws()

    def import_file(self, path: Path) -> None:
        self._importing(tr("Import from {path}", path=path.name)).read_file(path)

    def find_permission_sets(self, source: str) -> None:
        self._importing(tr("Accounts and roles of {source}", source=source)).find_permission_sets(source)

    def find_accounts(self) -> None:
        from roleswitch.ui.dialogs.organization import OrganizationDialog

        dialog = OrganizationDialog(self._store, self._actions, self._window)
        dialog.template_ready.connect(self._find_accounts_with)
        dialog.open()

    def _find_accounts_with(self, role: str, template: Template) -> None:
        self._importing(tr("Accounts of an organization")).find_accounts(role, template)

    def _importing(self, title: str) -> ImportDialog:
        from roleswitch.ui.dialogs.import_roles import ImportDialog

        dialog = ImportDialog(self._store, self._actions, self._window, title=title)
        dialog.another_requested.connect(self.import_roles)
        dialog.imported.connect(lambda taken: self._window.show_imported(taken.roles))
        dialog.open()
        return dialog

    def export_roles(self, names: Sequence[str] = ()) -> None:
        from roleswitch.ui.dialogs.export_roles import ExportDialog

        ExportDialog(self._store, self._actions, self._window, names=names, shown=self._window.shown_roles).open()

    # ------------------------------------------------------------ Identity Center

    def add_identity_center(self) -> None:
        self._open_identity_center(None)

    def edit_identity_center(self, source: IdentityCenterSource) -> None:
        self._open_identity_center(source)

    def _open_identity_center(self, source: IdentityCenterSource | None) -> None:
        from roleswitch.ui.dialogs.identity_center_source import IdentityCenterSourceDialog

        dialog = IdentityCenterSourceDialog(self._store, self._actions, source, self._window)
        if source is None:
            # Who adds a sign-in wants what can be reached with it.
            dialog.saved.connect(self.find_permission_sets)
        dialog.open()

    def sign_out(self, name: str) -> None:
        from roleswitch.ui.dialogs.confirm import confirm

        active = [state for state in self._store.active() if state.session and state.session.source == name]
        ends = tr("{n} sessions that came of it end. ", n=len(active)) if len(active) > 1 else ""
        ends = tr("The session of {role} ends. ", role=active[0].role.title) if len(active) == 1 else ends
        words = tr("{ends}The AWS CLI is signed out with it: both use one sign-in.", ends=ends)
        confirm(self._window, tr("Sign out of {name}?", name=name), words, tr("Sign out"), lambda: self._sign_out(name))

    def _sign_out(self, name: str) -> None:
        def signed_out(trouble: RoleSwitchError | None) -> None:
            self._window.say(str(trouble) if trouble is not None else tr("Signed out of {name}.", name=name))
            self._actions.load_sessions()

        self._actions.sign_ins.sign_out(name, signed_out)

    # ------------------------------------------------------------ team lists and rules

    # `over` is a dialog that is open already, and stays so below; `say` tells what happened there.

    def add_team(self, *, over: QWidget | None = None) -> None:
        from roleswitch.ui.dialogs.team_list import TeamListDialog

        dialog = TeamListDialog(self._store, self._actions, None, over or self._window)
        dialog.checked.connect(lambda check: self.show_team_changes(check, over=over))
        dialog.open()

    def edit_team(self, name: str, *, over: QWidget | None = None) -> None:
        from roleswitch.ui.dialogs.team_list import TeamListDialog

        if team := self._store.teams.get(name):
            TeamListDialog(self._store, self._actions, team, over or self._window).open()

    def show_team_changes(self, check: TeamCheck, *, over: QWidget | None = None) -> None:
        """What a team list says now, to be taken."""
        from roleswitch.ui.dialogs.team_changes import TeamChangesDialog

        TeamChangesDialog(self._store, self._actions, check, over or self._window).open()

    def check_team(self, name: str, *, over: QWidget | None = None, say: Callable[[str], None] | None = None) -> None:
        """Look now, and show what has changed."""
        tell = say or self._window.say

        def checked(check: TeamCheck | RoleSwitchError) -> None:
            if isinstance(check, RoleSwitchError):
                tell(str(check))
            elif check.has_changes or check.offer.problems:
                tell("")
                self.show_team_changes(check, over=over)
            else:
                tell(tr("{name}: nothing has changed.", name=name))

        tell(tr("Looking at the team list {name} …", name=name))
        self._actions.lists.check_team(name, checked)

    def remove_team(self, name: str, *, over: QWidget | None = None, say: Callable[[str], None] | None = None) -> None:
        from roleswitch.ui.dialogs.confirm import confirm

        amount = sum(state.role.team == name for state in self._store.states())
        roles = tr_n("1 role leaves", "{n} roles leave", amount)
        words = tr(
            "{roles} the list, with what you have said of them, and their sessions end. The list itself stays.",
            roles=roles,
        )
        tell = say or self._window.say
        confirm(
            over or self._window,
            tr("Remove the team list {name}?", name=name),
            words,
            tr("Remove"),
            lambda: self._remove_team(name, tell),
        )

    def _remove_team(self, name: str, tell: Callable[[str], None]) -> None:
        def removed(trouble: RoleSwitchError | None) -> None:
            tell(str(trouble) if trouble is not None else tr("{name} is removed.", name=name))

        self._actions.lists.remove_team(name, removed)

    def team_menu(self, name: str, where: QPoint) -> None:
        menu = self._menu()
        menu.addAction(tr("Check now")).triggered.connect(lambda: self.check_team(name))
        menu.addAction(tr("Settings…")).triggered.connect(lambda: self.edit_team(name))
        menu.addAction(tr("Remove…")).triggered.connect(lambda: self.remove_team(name))
        menu.popup(where)

    def group_menu(self, name: str, where: QPoint) -> None:
        from roleswitch.ui.dialogs.assume_group import to_assume

        menu = self._menu()
        idle, active = len(to_assume(self._store, name)), len(self._active_in(name))
        words = tr_n("Assume the 1 role that is not active…", "Assume all {n} that are not active…", idle)
        assume = menu.addAction(words if active else tr_n("Assume the 1 role…", "Assume all {n} roles…", idle))
        assume.setEnabled(idle > 0)
        assume.triggered.connect(lambda: self.assume_group(name))
        ends = tr_n("End its 1 session…", "End all {n} sessions…", active) if active else tr("End all sessions…")
        end = menu.addAction(ends)
        end.setEnabled(active > 0)
        end.triggered.connect(lambda: self.end_group(name))
        menu.addSeparator()
        menu.addAction(tr("Guard this group…")).triggered.connect(lambda: self.edit_rules(name))
        menu.popup(where)

    def _active_in(self, group: str) -> list[RoleState]:
        return [state for state in self._store.active() if state.role.group == group]

    def assume_group(self, name: str) -> None:
        """All roles of the group that are not active, when the person has said what that takes."""
        from roleswitch.ui.dialogs.assume_group import AssumeGroupDialog

        dialog = AssumeGroupDialog(self._store, self._actions.groups, name, self._window)
        dialog.said.connect(self._window.say)
        dialog.open()

    def end_group(self, name: str) -> None:
        """All sessions of the group's roles, when the person has said so."""
        active = self._active_in(name)
        question = tr_n("End 1 session of {group}?", "End {n} sessions of {group}?", len(active), group=name)
        self._ask_to_end(question, active, self._window)

    def end_all(self) -> None:
        """All sessions, when the person has said so; also where the window is hidden."""
        active = self._store.active()
        parent = self._window if self._window.isVisible() else None
        self._ask_to_end(tr_n("End 1 session?", "End all {n} sessions?", len(active)), active, parent)

    def _ask_to_end(self, question: str, active: Sequence[RoleState], parent: QWidget | None) -> None:
        from roleswitch.ui.codes import titles
        from roleswitch.ui.dialogs.confirm import confirm

        if self._ending is not None and isValid(self._ending):
            self._ending.close()  # it asked about others
        words = tr("{titles}: what was written for them is removed.", titles=titles(active))
        names = [state.role.name for state in active]
        asked = self._ending = confirm(parent, question, words, tr("End"), lambda: self._end_sessions(names))
        asked.raise_()
        asked.activateWindow()

    def _end_sessions(self, names: Sequence[str]) -> None:
        from roleswitch.ui.group_actions import ended_words

        batch = self._actions.groups.end(names, self)

        def ended() -> None:
            self._actions.said.emit(ended_words(batch))
            batch.deleteLater()

        batch.finished.connect(ended)

    def edit_rules(self, group: str = "") -> None:
        """All of them, or beginning at the one for that group."""
        from roleswitch.ui.dialogs.rules import RulesDialog

        RulesDialog(self._store, self._actions, self._window, group=group).open()

    def add_source_menu(self, where: QPoint) -> None:
        from roleswitch.ui.icons import put_in_menu

        menu = self._menu()
        put_in_menu(menu.addAction(tr("Access key…")), "key").triggered.connect(self._window.roles.add_key)
        put_in_menu(menu.addAction(tr("Identity Center…")), "person").triggered.connect(self.add_identity_center)
        put_in_menu(menu.addAction(tr("Team list…")), "team").triggered.connect(self.add_team)
        menu.popup(where)

    def _menu(self) -> QMenu:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
