"""What a person can do from the window with what RoleSwitch writes to ~/.aws: see it before, and take it back.

The work is done in the background, as in actions.py.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from roleswitch.errors import RoleSwitchError
from roleswitch.texts import tr
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from collections.abc import Sequence

    from roleswitch.default_profile import DefaultPlan
    from roleswitch.delivery.aws_backups import Backup
    from roleswitch.delivery.aws_difference import Difference
    from roleswitch.delivery.aws_restore import Restoring
    from roleswitch.switch import Switch

Done = Callable[[RoleSwitchError | None], None]


class AwsActions(QObject):
    """Lives on the GUI thread. What is given to `done` is the outcome, or the trouble."""

    said = Signal(str)
    default_changed = Signal(str)
    """The person has made the role of that name the default profile, or with an empty name given that back."""
    sessions_changed = Signal()
    """A session has another profile now, or none, or another role is the default profile."""

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work

    # ------------------------------------------------------------ before

    def look_at_taking_over(self, name: str, done: Callable[[Sequence[Difference] | RoleSwitchError], None]) -> None:
        """What would change in ~/.aws where the role took over the profile of its name."""
        self._work.run(lambda switch: switch.taking_over(name), done, done)

    # ------------------------------------------------------------ the default profile

    def look_at_default(self, name: str, done: Callable[[DefaultPlan | RoleSwitchError], None]) -> None:
        """What making the role the default profile would do."""
        self._work.run(lambda switch: switch.default_profile.look(name), done, done)

    def make_default(self, name: str, title: str, done: Done) -> None:
        def made(is_there: bool) -> None:
            self.said.emit(
                tr("{role} is the default profile.", role=title)
                if is_there
                else tr("{role} is the default profile once it is assumed.", role=title)
            )
            self.default_changed.emit(name)
            self.sessions_changed.emit()
            done(None)

        self._work.run(lambda switch: switch.default_profile.make(name), made, done)

    def give_default_back(self, done: Done) -> None:
        def given_back(_: str) -> None:
            self.said.emit(tr("The default profile is again what it was."))
            self.default_changed.emit("")
            self.sessions_changed.emit()
            done(None)

        self._work.run(lambda switch: switch.default_profile.give_back(), given_back, done)

    # ------------------------------------------------------------ after

    def load_backups(self, done: Callable[[Sequence[Backup] | RoleSwitchError], None]) -> None:
        """What can be gone back to, the newest first."""
        self._work.run(lambda switch: switch.aws_changes.backups(), done, done)

    def look_at_backup(self, backup: Backup, done: Callable[[Restoring | RoleSwitchError], None]) -> None:
        """What restoring it would do."""
        self._work.run(lambda switch: switch.aws_changes.look(backup.id), done, done)

    def restore(self, plan: Restoring, done: Done) -> None:
        def restored(_: bool) -> None:
            self.said.emit(tr("Your AWS files are again as they were then."))
            self.sessions_changed.emit()
            done(None)

        self._work.run(lambda switch: switch.aws_changes.restore(plan), restored, done)

    def remove_backup(self, backup: Backup, done: Done) -> None:
        def remove(switch: Switch) -> None:
            switch.aws_changes.remove(backup.id)

        self._work.run(remove, done, done)
