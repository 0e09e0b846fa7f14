"""What is changed in ~/.aws, for a person to see before, and to take back after. Blocking.

Both front ends call it, through `Switch.aws_changes`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from roleswitch.core.role import Role
from roleswitch.core.session_store import Kept, SessionStore
from roleswitch.delivery import aws_restore, profile
from roleswitch.delivery.aws_backups import Backup, Backups
from roleswitch.delivery.aws_difference import Difference
from roleswitch.delivery.aws_documents import AwsFiles
from roleswitch.delivery.aws_restore import Restoring
from roleswitch.errors import AwsFileUnusable, NextStep, ProfileNotOurs
from roleswitch.texts import tr


class AwsChanges:
    """Methods raise what `errors.py` names. They may be called from any thread."""

    def __init__(
        self,
        sessions: SessionStore,
        environ: Mapping[str, str],
        *,
        keep: Callable[[Kept], None],
        deliver: Callable[[str], None],
        clock: Callable[[], datetime],
    ) -> None:
        self._sessions = sessions
        self._environ = environ
        self._keep = keep
        self._deliver = deliver
        self._clock = clock
        self._backups = Backups.here()

    def taking_over(self, role: Role, region: str | None) -> tuple[Difference, ...]:
        """What would change where the role takes the profile of its name over. Raises ProfileNotOurs,
        AwsFileUnusable."""
        return profile.take_over_differences(role, region, self._environ)

    def backups(self) -> tuple[Backup, ...]:
        """What can be gone back to, the newest first."""
        return self._backups.all((self._files.credentials, self._files.config))

    def find(self, backup_id: str) -> Backup:
        """Raises AwsFileUnusable where there is none of that ID."""
        for backup in self.backups():
            if backup.id == backup_id:
                return backup
        raise AwsFileUnusable(
            tr("There is no backup {id} of your AWS files.", id=backup_id),
            next_steps=[NextStep(tr("`roleswitch backups` lists them."))],
        )

    def look(self, backup_id: str) -> Restoring:
        """What restoring it would do. Raises AwsFileUnusable."""
        return aws_restore.restoring(self._files, self._backups.parts(self.find(backup_id)))

    def restore(self, plan: Restoring) -> bool:
        """Do it; False where nothing was to be done. What is there now is kept first.

        Raises AwsFileUnusable, also where a file is another one now than in the plan, or somebody wrote it meanwhile.
        """
        changed = aws_restore.restore(self._files, plan)
        for name in plan.gone:
            self._no_longer_renewed(name)
        for name, kept in self._sessions.all().items():
            # Its block may have stood in a file that could not be read any more.
            if kept.profile and kept.session.is_alive(self._clock()):
                try:
                    self._deliver(name)
                except ProfileNotOurs:  # what came back has its name
                    self._no_longer_renewed(name)
        aws_restore.check_restored(self._files, plan)
        return changed

    def remove(self, backup_id: str) -> None:
        """For good. Raises AwsFileUnusable."""
        self._backups.remove(self.find(backup_id))

    def _no_longer_renewed(self, name: str) -> None:
        """In ~/.aws: the session lives on."""
        with self._sessions.one_at_a_time(name):
            if (kept := self._sessions.find(name)) is not None:
                self._keep(replace(kept, profile=""))

    @property
    def _files(self) -> AwsFiles:
        return AwsFiles.from_environment(self._environ)
