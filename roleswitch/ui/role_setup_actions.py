"""Setting up a role from the window. The work is done in the background, as in actions.py."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from roleswitch.errors import RoleSwitchError
from roleswitch.ui.list_actions import Task
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from roleswitch.access.new_role import NewRole
    from roleswitch.core.catalog import Catalog
    from roleswitch.core.role import Role
    from roleswitch.role_setup import By, Creation
    from roleswitch.switch import Switch

T = TypeVar("T")
Done = Callable[[RoleSwitchError | None], None]


class RoleSetupActions(QObject):
    """Lives on the GUI thread. What is given to `done` is the outcome, or the trouble."""

    progressed = Signal(object, object)
    """A Task, and its Progress."""
    list_changed = Signal(object)
    """roles.toml is another one now: the Catalog."""
    sessions_changed = Signal()
    """A session may have been begun or renewed for it."""

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._tasks: set[Task] = set()

    def begin(
        self,
        new: NewRole,
        role: Role,
        target: By,
        caller: By | None,
        done: Callable[[Creation | RoleSwitchError], None],
    ) -> None:
        """Nothing is made yet."""
        self._work.run(lambda switch: switch.role_setup.begin(new, role, target=target, caller=caller), done, done)

    def go_on(self, creation: Creation, done: Callable[[str | RoleSwitchError], None]) -> Task:
        """Make what is missing: `done` is told as whom AWS let the caller in."""
        task = Task()

        def made(switch: Switch) -> tuple[str, Catalog]:
            session_arn = creation.go_on(
                on_progress=lambda progress: self.progressed.emit(task, progress), cancelled=task.cancelled
            )
            return session_arn, switch.roles.load()

        def show(outcome: tuple[str, Catalog]) -> None:
            self.list_changed.emit(outcome[1])
            done(outcome[0])

        return self._run(task, made, show, done)

    def undo(self, creation: Creation, done: Done) -> Task:
        """Take back what was made."""
        task = Task()

        def undo(_: Switch) -> None:
            creation.undo(on_progress=lambda progress: self.progressed.emit(task, progress), cancelled=task.cancelled)

        return self._run(task, undo, done, done)

    def keep(self, creation: Creation, done: Done) -> None:
        """Put the role into the list although it was not let in."""

        def keep(switch: Switch) -> Catalog:
            creation.keep()
            return switch.roles.load()

        def kept(catalog: Catalog) -> None:
            self.list_changed.emit(catalog)
            done(None)

        self._work.run(keep, kept, done)

    def close(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _run(
        self,
        task: Task,
        call: Callable[[Switch], T],
        done: Callable[[T], None],
        failed: Callable[[RoleSwitchError], None],
    ) -> Task:
        self._tasks.add(task)

        def ended(outcome: T) -> None:
            self._end(task)
            done(outcome)

        def went_wrong(trouble: RoleSwitchError) -> None:
            self._end(task)
            failed(trouble)

        self._work.run(call, ended, went_wrong)
        return task

    def _end(self, task: Task) -> None:
        self._tasks.discard(task)
        self.sessions_changed.emit()
