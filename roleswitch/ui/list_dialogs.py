"""Opens the dialogs of lists in and out over the window: import, export, Identity Center, team lists, rules."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt

from roleswitch.errors import RoleSwitchError

# Each dialog is imported when it opens: few starts of the program need any of them.
if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu

    from roleswitch.core.source import IdentityCenterSource
    from roleswitch.exchange.organization import Template
    from roleswitch.lists import TeamCheck
    from roleswitch.ui.actions import Actions
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

    # ------------------------------------------------------------ import and export

    def import_roles(self) -> None:
        """Ask where from."""
        from roleswitch.ui.dialogs.import_start import ImportStartDialog

        start = ImportStartDialog(self._store, self._actions, self._window)
        start.aws_chosen.connect(self.import_aws)
        start.file_chosen.connect(lambda path: self.import_file(Path(path)))
        start.text_chosen.connect(lambda text, format: self._importing("Import roles").read_text(text, format))
        start.identity_center_chosen.connect(self.find_permission_sets)
        start.organization_requested.connect(self.find_accounts)
        start.team_requested.connect(self.add_team)
        start.open()

    def import_aws(self) -> None:
        self._importing("Import from ~/.aws").read_aws()

    def import_file(self, path: Path) -> None:
        self._importing(f"Import from {path.name}").read_file(path)

    def find_permission_sets(self, source: str) -> None:
        self._importing(f"Accounts and roles of {source}").find_permission_sets(source)

    def find_accounts(self) -> None:
        from roleswitch.ui.dialogs.organization import OrganizationDialog

        dialog = OrganizationDialog(self._store, self._actions, self._window)
        dialog.template_ready.connect(self._find_accounts_with)
        dialog.open()

    def _find_accounts_with(self, role: str, template: Template) -> None:
        self._importing("Accounts of an organization").find_accounts(role, template)

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
        ends = f"{len(active)} sessions that came of it end. " if len(active) > 1 else ""
        ends = f"The session of {active[0].role.title} ends. " if len(active) == 1 else ends
        words = f"{ends}The AWS CLI is signed out with it: both use one sign-in."
        confirm(self._window, f"Sign out of {name}?", words, "Sign out", lambda: self._sign_out(name))

    def _sign_out(self, name: str) -> None:
        def signed_out(trouble: RoleSwitchError | None) -> None:
            self._window.say(str(trouble) if trouble is not None else f"Signed out of {name}.")
            self._actions.load_sessions()

        self._actions.sign_ins.sign_out(name, signed_out)

    # ------------------------------------------------------------ team lists and rules

    def add_team(self) -> None:
        from roleswitch.ui.dialogs.team_list import TeamListDialog

        dialog = TeamListDialog(self._store, self._actions, None, self._window)
        dialog.checked.connect(self.show_team_changes)
        dialog.open()

    def edit_team(self, name: str) -> None:
        from roleswitch.ui.dialogs.team_list import TeamListDialog

        if team := self._store.teams.get(name):
            TeamListDialog(self._store, self._actions, team, self._window).open()

    def show_team_changes(self, check: TeamCheck) -> None:
        """What a team list says now, to be taken."""
        from roleswitch.ui.dialogs.team_changes import TeamChangesDialog

        TeamChangesDialog(self._store, self._actions, check, self._window).open()

    def check_team(self, name: str) -> None:
        """Look now, and show what has changed."""

        def checked(check: TeamCheck | RoleSwitchError) -> None:
            if isinstance(check, RoleSwitchError):
                self._window.say(str(check))
            elif check.has_changes or check.offer.problems:
                self.show_team_changes(check)
            else:
                self._window.say(f"{name}: nothing has changed.")

        self._window.say(f"Looking at the team list {name} …")
        self._actions.lists.check_team(name, checked)

    def remove_team(self, name: str) -> None:
        from roleswitch.ui.dialogs.confirm import confirm

        amount = sum(state.role.team == name for state in self._store.states())
        roles = "1 role leaves" if amount == 1 else f"{amount} roles leave"
        words = f"{roles} the list, with what you have said of them, and their sessions end. The list itself stays."
        confirm(self._window, f"Remove the team list {name}?", words, "Remove", lambda: self._remove_team(name))

    def _remove_team(self, name: str) -> None:
        def removed(trouble: RoleSwitchError | None) -> None:
            self._window.say(str(trouble) if trouble is not None else f"{name} is removed.")

        self._actions.lists.remove_team(name, removed)

    def team_menu(self, name: str, where: QPoint) -> None:
        menu = self._menu()
        menu.addAction("Check now").triggered.connect(lambda: self.check_team(name))
        menu.addAction("Settings…").triggered.connect(lambda: self.edit_team(name))
        menu.addAction("Remove…").triggered.connect(lambda: self.remove_team(name))
        menu.popup(where)

    def group_menu(self, name: str, where: QPoint) -> None:
        menu = self._menu()
        menu.addAction("Guard this group…").triggered.connect(lambda: self.edit_rules(name))
        menu.popup(where)

    def edit_rules(self, group: str = "") -> None:
        """All of them, or beginning at the one for that group."""
        from roleswitch.ui.dialogs.rules import RulesDialog

        RulesDialog(self._store, self._actions, self._window, group=group).open()

    def add_source_menu(self, where: QPoint) -> None:
        menu = self._menu()
        menu.addAction("Access key…").triggered.connect(self._window.add_key)
        menu.addAction("Identity Center…").triggered.connect(self.add_identity_center)
        menu.addAction("Team list…").triggered.connect(self.add_team)
        menu.popup(where)

    def _menu(self) -> QMenu:
        from PySide6.QtWidgets import QMenu

        menu = QMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
