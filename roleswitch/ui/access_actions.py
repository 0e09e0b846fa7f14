"""What a person can try from the window with a role's session: who am I, S3, a shell on an instance.

The work is done in the background, as in actions.py.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from roleswitch.errors import RoleSwitchError
from roleswitch.ui.list_actions import Task
from roleswitch.ui.work import Work

if TYPE_CHECKING:
    from roleswitch.access.instances import Instances
    from roleswitch.access.s3 import Bucket, Page
    from roleswitch.access.s3_names import ByteRange
    from roleswitch.core.sts import Identity
    from roleswitch.switch import Switch

T = TypeVar("T")
Done = Callable[[RoleSwitchError | None], None]

TELL_SECONDS = 0.1
"""How often progress is told: a transfer makes thousands of steps a second."""


class AccessActions(QObject):
    """Lives on the GUI thread. What is given to `done` is the outcome, or the trouble."""

    progressed = Signal(object, object, object)
    """A Task, how much of it is done, and how much there is; 0 where that is not known. No ints: Qt's end at 2 GB."""
    sessions_changed = Signal()
    """A session may have been begun or renewed for it."""

    def __init__(self, work: Work, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._tasks: set[Task] = set()

    def who(self, name: str, done: Callable[[Identity | RoleSwitchError], None]) -> Task:
        task = Task()
        return self._run(task, lambda switch: switch.access_checks.who(name, cancelled=task.cancelled), done)

    # ------------------------------------------------------------ S3

    def buckets(self, name: str, done: Callable[[tuple[Bucket, ...] | RoleSwitchError], None]) -> Task:
        task = Task()
        return self._run(task, lambda switch: switch.access_checks.buckets(name, cancelled=task.cancelled), done)

    def page(
        self, name: str, bucket: str, prefix: str, token: str, done: Callable[[Page | RoleSwitchError], None]
    ) -> Task:
        task = Task()

        def listed(switch: Switch) -> Page:
            return switch.access_checks.page(name, bucket, prefix, token, cancelled=task.cancelled)

        return self._run(task, listed, done)

    def has(self, name: str, bucket: str, key: str, done: Callable[[bool | RoleSwitchError | None], None]) -> Task:
        task = Task()
        return self._run(
            task, lambda switch: switch.access_checks.has(name, bucket, key, cancelled=task.cancelled), done
        )

    def download(
        self,
        name: str,
        bucket: str,
        key: str,
        path: Path,
        done: Callable[[int | RoleSwitchError], None],
        *,
        byte_range: ByteRange | None = None,
        overwrite: bool = False,
    ) -> Task:
        task = Task()

        def download(switch: Switch) -> int:
            return switch.access_checks.download(
                name,
                bucket,
                key,
                path,
                byte_range=byte_range,
                overwrite=overwrite,
                on_progress=self._teller(task),
                cancelled=task.cancelled,
            )

        return self._run(task, download, done)

    def upload(
        self,
        name: str,
        path: Path,
        bucket: str,
        key: str,
        done: Callable[[int | RoleSwitchError], None],
        *,
        byte_range: ByteRange | None = None,
        overwrite: bool = False,
    ) -> Task:
        task = Task()

        def upload(switch: Switch) -> int:
            return switch.access_checks.upload(
                name,
                path,
                bucket,
                key,
                byte_range=byte_range,
                overwrite=overwrite,
                on_progress=self._teller(task),
                cancelled=task.cancelled,
            )

        return self._run(task, upload, done)

    # ------------------------------------------------------------ instances

    def region(self, name: str, done: Callable[[str | RoleSwitchError], None]) -> None:
        """Where the role works."""
        self._work.run(lambda switch: switch.access_checks.region(name), done, done)

    def instances(self, name: str, region: str, done: Callable[[Instances | RoleSwitchError], None]) -> Task:
        task = Task()

        def listed(switch: Switch) -> Instances:
            return switch.access_checks.instances(
                name,
                region,
                on_progress=lambda at: self.progressed.emit(task, at, 0),
                cancelled=task.cancelled,
            )

        return self._run(task, listed, done)

    def open_shell(self, name: str, instance_id: str, region: str, done: Done) -> None:
        self._work.run(lambda switch: switch.access_checks.open_shell(name, instance_id, region), done, done)

    # ------------------------------------------------------------ inside

    def close(self) -> None:
        for task in self._tasks:
            task.cancel()

    def _teller(self, task: Task) -> Callable[[int, int], None]:
        """Tells of progress now and then, and of the first and the last of it; called on a worker's thread."""
        told_at = 0.0

        def tell(done: int, whole: int) -> None:
            nonlocal told_at
            now = time.monotonic()
            if done in (0, whole) or now - told_at >= TELL_SECONDS:
                told_at = now
                self.progressed.emit(task, done, whole)

        return tell

    def _run(self, task: Task, call: Callable[[Switch], T], done: Callable[[T | RoleSwitchError], None]) -> Task:
        self._tasks.add(task)

        def ended(outcome: T | RoleSwitchError) -> None:
            self._tasks.discard(task)
            self.sessions_changed.emit()
            done(outcome)

        self._work.run(call, ended, ended)
        return task
