"""What a person can try with a role's session: who am I, S3, and a shell on an instance. Blocking.

Both front ends call it, through `Switch.access_checks`. A session that is not there yet is begun.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from roleswitch.access.instances import Instances, instances
from roleswitch.access.principal import Principal
from roleswitch.access.s3 import S3, Bucket, Page
from roleswitch.access.s3_names import ByteRange
from roleswitch.access.session_manager import checked_region, start_session_command
from roleswitch.access.transfer import Progress
from roleswitch.core.aws import Aws, Place
from roleswitch.core.deadline import pause
from roleswitch.core.partitions import first_region, partition_of
from roleswitch.core.plan import Plan
from roleswitch.core.session import Session
from roleswitch.core.source import Credentials
from roleswitch.core.sts import Identity, Sts
from roleswitch.delivery.terminal import open_terminal, roleswitch_command


class Sessions(Protocol):
    """Who has the sessions; `Switch` is it."""

    def fresh_session(self, name: str, *, cancelled: threading.Event | None = None) -> Session: ...

    def plan(self, name: str) -> Plan: ...

    def note_delivered(self, name: str, to: str) -> None: ...


class AccessChecks:
    """Methods raise AccessRefused where AWS says no, and what else `errors.py` names. They may be called from any
    thread. Transfers outlive the session that they begin with: each part takes the one that is fresh then."""

    def __init__(
        self,
        aws: Aws,
        sessions: Sessions,
        environ: Mapping[str, str],
        *,
        wait: Callable[[float, threading.Event | None], None] = pause,
    ) -> None:
        self._aws = aws
        self._sessions = sessions
        self._environ = environ
        self._wait = wait

    def who(self, name: str, *, cancelled: threading.Event | None = None) -> Identity:
        """Whose session it is, as AWS says: it needs no permission."""
        principal = self._principal(name, cancelled)
        return Sts(self._aws).caller_identity(
            principal.credentials, source=principal.title, place=principal.place, cancelled=cancelled
        )

    # ------------------------------------------------------------ S3

    def buckets(self, name: str, *, cancelled: threading.Event | None = None) -> tuple[Bucket, ...]:
        return self._s3(name, cancelled).buckets(cancelled=cancelled)

    def page(
        self, name: str, bucket: str, prefix: str = "", token: str = "", *, cancelled: threading.Event | None = None
    ) -> Page:
        """What stands directly below `prefix`: at most 1000, from where the page ended that gave `token`."""
        return self._s3(name, cancelled).page(bucket, prefix, token, cancelled=cancelled)

    def has(self, name: str, bucket: str, key: str, *, cancelled: threading.Event | None = None) -> bool | None:
        """Whether there is such an object; None where the role may not know."""
        return self._s3(name, cancelled).has(bucket, key, cancelled=cancelled)

    def download(
        self,
        name: str,
        bucket: str,
        key: str,
        path: Path,
        *,
        byte_range: ByteRange | None = None,
        overwrite: bool = False,
        on_progress: Progress = lambda done, whole: None,
        cancelled: threading.Event | None = None,
    ) -> int:
        """How many bytes are in `path` now, which gets its name when it is whole."""
        return self._s3(name, cancelled).download(
            bucket,
            key,
            path,
            byte_range=byte_range,
            overwrite=overwrite,
            on_progress=on_progress,
            cancelled=cancelled,
        )

    def upload(
        self,
        name: str,
        path: Path,
        bucket: str,
        key: str,
        *,
        byte_range: ByteRange | None = None,
        overwrite: bool = False,
        on_progress: Progress = lambda done, whole: None,
        cancelled: threading.Event | None = None,
    ) -> int:
        """How many bytes are the object now. One that is there stays unless it is to be overwritten."""
        return self._s3(name, cancelled).upload(
            path,
            bucket,
            key,
            byte_range=byte_range,
            overwrite=overwrite,
            on_progress=on_progress,
            cancelled=cancelled,
        )

    # ------------------------------------------------------------ instances

    def region(self, name: str) -> str:
        """Where instances are looked for unless somebody says otherwise: the role's region."""
        return _place(self._sessions.plan(name)).region

    def instances(
        self,
        name: str,
        region: str = "",
        *,
        on_progress: Callable[[int], None] = lambda at: None,
        cancelled: threading.Event | None = None,
    ) -> Instances:
        """The machines that Systems Manager knows in the region, else in the role's. Raises BadValue."""
        principal = self._principal(name, cancelled)
        if region:
            principal = replace(principal, place=replace(principal.place, region=checked_region(region)))
        return instances(self._aws, principal, wait=self._wait, on_progress=on_progress, cancelled=cancelled)

    def open_shell(self, name: str, instance_id: str, region: str = "") -> None:
        """A shell on the instance in the person's terminal program, which fetches the session itself. Its window stays
        where the shell does not come about, so that the person reads why.

        Raises BadValue, and DeliveryTrouble where the AWS CLI, its plugin or a terminal program is missing.
        """
        plan = self._sessions.plan(name)
        command = start_session_command(instance_id, region or _place(plan).region)
        title = f"{plan.role.title} · {instance_id}"
        open_terminal(title, [*roleswitch_command(), "exec", "--hold", name, "--", *command], self._environ)
        self._sessions.note_delivered(name, f"shell on {instance_id.strip()}")

    # ------------------------------------------------------------ inside

    def _s3(self, name: str, cancelled: threading.Event | None) -> S3:
        return S3(self._aws, lambda: self._principal(name, cancelled), wait=self._wait)

    def _principal(self, name: str, cancelled: threading.Event | None) -> Principal:
        session = self._sessions.fresh_session(name, cancelled=cancelled)
        plan = self._sessions.plan(name)
        credentials = Credentials(session.access_key_id, session.secret_access_key, session.session_token)
        return Principal(plan.role.title, plan.role.arn.partition, credentials, _place(plan))


def _place(plan: Plan) -> Place:
    """Where the role works. A source's own region may be of another partition."""
    place, partition = plan.place, plan.role.arn.partition
    return place if partition_of(place.region) == partition else replace(place, region=first_region(partition))
