"""Opens the dialogs that change what the list has: a role added, edited, duplicated or removed, and its access key."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

# Each dialog is imported when it opens: few starts of the program need any of them.
if TYPE_CHECKING:
    from roleswitch.core.role import Role
    from roleswitch.errors import RoleSwitchError
    from roleswitch.ui.actions import Actions
    from roleswitch.ui.main_window import MainWindow
    from roleswitch.ui.store import Store


class RoleDialogs(QObject):
    """Lives as long as the window. `choose` makes a role the chosen one of the list."""

    def __init__(self, store: Store, actions: Actions, window: MainWindow, choose: Callable[[str], None]) -> None:
        super().__init__(window)
        self._store = store
        self._actions = actions
        self._window = window
        self._choose = choose

    def add(self) -> None:
        self._open(None)

    def add_via(self, name: str) -> None:
        """A new role that is assumed from that one."""
        self._open(None, via=name)

    def edit(self, name: str, focus_field: str = "") -> None:
        if state := self._store.state(name):
            self._open(state.role, focus_field)

    def _open(self, role: Role | None, focus_field: str = "", *, via: str = "") -> None:
        from roleswitch.ui.dialogs.edit_role import EditRoleDialog

        dialog = EditRoleDialog(self._store, self._actions, role, via=via, focus_field=focus_field, parent=self._window)
        dialog.saved.connect(self._choose)
        dialog.code_requested.connect(self._window.ask_code)
        dialog.open()

    def add_key(self) -> None:
        self.show_key("")

    def show_key(self, source: str) -> None:
        """Open the access keys at that of the source of that name, or at the new one."""
        from roleswitch.ui.dialogs.access_key import AccessKeyDialog

        AccessKeyDialog(self._store, self._actions, focus_source=source, parent=self._window).open()

    def duplicate(self, name: str) -> None:
        """Add a copy with a name and a profile of its own, and open it for what is to be different."""
        written = self._store.as_written(name)  # the rules say theirs of the copy too, also when they change
        if written is None:
            return
        from roleswitch.ui.dialogs.role_text import proposed_name

        copy = replace(
            written,
            name=proposed_name(f"{name}-copy", [other.role.name for other in self._store.states()]),
            display_name=f"{written.title[:123]} copy",
            profile="",
            favorite=False,
            team="",
        )

        def saved(error: RoleSwitchError | None) -> None:
            if error is not None:
                self._window.say(str(error))
                return
            self._choose(copy.name)
            self.edit(copy.name)

        self._actions.save_role(copy, None, saved)

    def remove(self, name: str) -> None:
        state = self._store.state(name)
        if state is None:
            return
        from roleswitch.ui.dialogs.confirm import confirm_removing_role

        session = state.session
        active = session is not None and session.is_alive(self._store.clock())
        say = self._window.say_trouble
        confirm_removing_role(self._window, state.role.title, active, lambda: self._actions.remove_role(name, say))
