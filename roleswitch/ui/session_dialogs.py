"""Opens the dialogs for what is done with sessions over the window: history, access, setting up a role."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from roleswitch.core.source import IdentityCenterSource

# Each dialog is imported when it opens: few starts of the program need any of them.
if TYPE_CHECKING:
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.store import Store


class SessionDialogs(QObject):
    """Lives as long as the window."""

    def __init__(self, store: Store, actions: Actions, window: MainWindow) -> None:
        super().__init__(window)
        self._store = store
        self._actions = actions
        self._window = window

    def show_history(self, role: str = "") -> None:
        """What was assumed: all of it, or the role of that name."""
        from roleswitch.ui.dialogs.history import HistoryDialog

        HistoryDialog(self._store, self._actions.history, self._window, role=role).open()

    def undo_in_aws(self) -> None:
        """What ~/.aws said before it was changed."""
        from roleswitch.ui.dialogs.aws_backups import AwsBackupsDialog

        AwsBackupsDialog(self._actions.aws, self._window).open()

    def choose_default(self, name: str) -> None:
        """Make the role of that name the default profile, or give that back where it is it."""
        state = self._store.state(name)
        if state is None:
            return
        if self._store.default_role == name:
            self._actions.aws.give_default_back(self._window.say_trouble)
            return
        from roleswitch.ui.dialogs.default_profile import ask_default

        ask_default(self._window, self._actions.aws, state.role, self._window.say_trouble)

    def choose_destination(self, name: str) -> None:
        """Of the console as that role."""
        state = self._store.state(name)
        if state is None:
            return
        from roleswitch.ui.dialogs.console_destination import ConsoleDestinationDialog

        region = state.session.region if state.session is not None else state.role.region
        ConsoleDestinationDialog(state.role, region, self._actions.consoles, self._window).open()

    def check_access(self, name: str) -> None:
        """Who the session of that role is, and what it may do in S3."""
        from roleswitch.ui.dialogs.access_check import AccessCheckDialog

        dialog = AccessCheckDialog(self._store, self._actions.access, name, self._window)
        dialog.assume_wanted.connect(self._actions.assume)
        dialog.open()

    def choose_instance(self, name: str) -> None:
        """For a shell on it by Session Manager, as that role."""
        from roleswitch.ui.dialogs.instances import InstancesDialog

        dialog = InstancesDialog(self._store, self._actions.access, name, self._window)
        dialog.assume_wanted.connect(self._actions.assume)
        dialog.open()

    def set_up_role(self) -> None:
        from roleswitch.ui.dialogs.new_role import NewRoleDialog

        dialog = NewRoleDialog(self._store, self._actions.role_setup, self._window)
        dialog.created.connect(lambda name: self._window.show_imported([name]))
        dialog.said.connect(self._window.say)
        dialog.code_requested.connect(self._window.ask_code)
        dialog.open()
        for state in self._store.sources():
            if not (state.caller_arn or isinstance(state.source, IdentityCenterSource)):
                self._actions.keys.test(state.source, None, lambda _: None)  # what it finds out is in the store
