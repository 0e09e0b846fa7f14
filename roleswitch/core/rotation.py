"""A source's access key is replaced by a new one, step by step, so that at every moment a key that works is known.

    create -> save -> verify -> switch -> deactivate -> wait for the person -> delete
                                              \\-> or put back, from any step before that

Whatever stops it (the process killed, the keyring, AWS, the network) it is taken up again by any process: before each
step that changes something elsewhere, a journal in the state folder says what is about to happen. It holds no secret.
Every step may be done twice.

Whose credentials call: up to the switch those of the old key, from then on those of the new one, so that the old key
is made inactive only by who could make it active again. Where IAM asks for MFA, that is two MFA sessions, hence two
codes: one session cannot be counted on once its key is inactive. The function that gives credentials may raise
TokenCodeRequired; the rotation stands where it stood, both keys work, and it goes on when it is called again.

A key is deleted only where it is the one that the person has said so of, or is ours: its ID is in the journal, or it
was made within a minute after a CreateAccessKey whose answer never came, was never used, and is not in the keyring.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import TypeVar

from roleswitch import files
from roleswitch.core import own_state
from roleswitch.core.aws import Place
from roleswitch.core.deadline import pause
from roleswitch.core.iam import Iam, KeyInfo
from roleswitch.core.key_age import age_words
from roleswitch.core.keychain import Keychain
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.source import AccessKey, AccessKeySource, Credentials
from roleswitch.core.sts import Sts
from roleswitch.errors import (
    Action,
    Cancelled,
    KeyMissing,
    KeyringTrouble,
    NextStep,
    RolesFileBroken,
    RoleSwitchError,
    SourceRefused,
    SourceUnusable,
    StsTrouble,
)
from roleswitch.texts import later, tr, tr_n

T = TypeVar("T")

CredentialsOf = Callable[[AccessKeySource], Credentials]
"""The credentials of the key that the source names, which may be another one than roles.toml has: of an MFA session
where the source has a device, kept by access key ID, else the key itself. It may raise TokenCodeRequired."""

PAUSES = (1.0, 1.0, 2.0, 2.0, 3.0, 3.0, 4.0, 4.0, 5.0, 5.0)
"""Seconds between tries with a new key: IAM makes it known everywhere within some seconds, 8 to 15 as users report."""
IN_A_ROW = 3
"""So many answers before a new key is trusted: after the first one, another server of AWS may still refuse it."""

_LOST_WITHIN = timedelta(minutes=1)
"""CreateAccessKey is sent once, with 12 seconds for its answer."""
_CLOCK_JITTER = timedelta(seconds=5)
_LOCK_SECONDS = 1.0

_UNKNOWN_KEY = frozenset({"InvalidClientTokenId", "UnrecognizedClientException"})
_NOT_ALLOWED = frozenset({"AccessDenied", "AccessDeniedException"})


class Step(Enum):
    """The steps in their order. `words` is for a list of them with ticks."""

    CREATE = "create"
    SAVE = "save"
    VERIFY = "verify"
    SWITCH = "switch"
    DEACTIVATE = "deactivate"
    WAIT = "wait"
    """For the person, who sees whether anything else has used the old key."""
    DELETE = "delete"

    @property
    def words(self) -> str:
        return tr(_WORDS[self])

    def is_before(self, other: Step) -> bool:
        steps = list(Step)
        return steps.index(self) < steps.index(other)


_WORDS = {
    Step.CREATE: later("Make a new access key at AWS"),
    Step.SAVE: later("Save it in the keyring"),
    Step.VERIFY: later("See that AWS takes it"),
    Step.SWITCH: later("Use it from now on"),
    Step.DEACTIVATE: later("Make the old key inactive"),
    Step.WAIT: later("See that nothing else needs the old key"),
    Step.DELETE: later("Delete the old key"),
}


@dataclass(frozen=True, kw_only=True)
class Rotation:
    """Where a rotation stands: `step` is the one that is under way, those before it are done.

    Times are aware and in UTC.
    """

    source: str
    old_key_id: str
    new_key_id: str | None = None
    step: Step = Step.CREATE
    began: datetime
    putting_back: bool = False
    """The person has called it off, and what was done is being undone."""
    user_arn: str
    """Whose keys these are."""
    keys_before: tuple[str, ...]
    """The IDs of all keys that the user had when it began."""
    asked: tuple[datetime, ...] = ()
    """When CreateAccessKey was sent and what came of it is not known."""

    @property
    def standing(self) -> str:
        """Which key is used and what is true of the other one, for people."""
        old, new = self.old_key_id, self.new_key_id
        if self.putting_back:
            return tr("{source} is being put back to its old key, {old}.", source=self.source, old=old)
        if new is None:
            lost = tr(" Whether AWS has made a new one is found out at the next try.") if self.asked else ""
            return tr("{source} still uses its key {old}.{lost}", source=self.source, old=old, lost=lost)
        if self.step is Step.SAVE:
            return tr(
                "{source} still uses its key {old}. The new one, {new}, did not get into the keyring: the next "
                "try takes another one in its place.",
                source=self.source,
                old=old,
                new=new,
            )
        if self.step.is_before(Step.DEACTIVATE):
            return tr(
                "{source} still uses its key {old}, and the new one, {new}, is in the keyring.",
                source=self.source,
                old=old,
                new=new,
            )
        if self.step is Step.DEACTIVATE:
            return tr(
                "{source} uses its new key {new}, and the old one, {old}, may still be active.",
                source=self.source,
                new=new,
                old=old,
            )
        if self.step is Step.WAIT:
            return tr(
                "{source} uses its new key {new}. The old one, {old}, is inactive and not deleted.",
                source=self.source,
                new=new,
                old=old,
            )
        return tr(
            "{source} uses its new key {new}. The old one, {old}, is inactive and about to be deleted.",
            source=self.source,
            new=new,
            old=old,
        )


class KeyRotation:
    """Rotations of the sources in `roles`, one at a time for each source, also across processes. Blocking.

    `place` says where a source's AWS is called. `clock` is AWS's time, as far as known. `wait` is given seconds and
    what may end the wait early.
    """

    def __init__(
        self,
        keychain: Keychain,
        roles: RolesFile,
        iam: Iam,
        sts: Sts,
        *,
        place: Callable[[AccessKeySource], Place],
        clock: Callable[[], datetime],
        folder: Path | None = None,
        wait: Callable[[float, threading.Event | None], None] = pause,
    ) -> None:
        self.keychain = keychain
        self.roles = roles
        self.iam = iam
        self.sts = sts
        self.place = place
        self.clock = clock
        self.wait = wait
        self.journal = _Journal(Path(files.state_folder()) if folder is None else folder)

    def state(self, source_name: str) -> Rotation | None:
        """The rotation that is not finished; None where there is none."""
        return self.journal.read(source_name)

    def go_on(
        self,
        source_name: str,
        credentials: CredentialsOf,
        *,
        on_step: Callable[[Step], None] = lambda _: None,
        cancelled: threading.Event | None = None,
    ) -> Rotation | None:
        """Begin, or take up what was interrupted; the rotation once it waits for the person.

        What `finish` or `put_back` began is brought to its end, and then there is none. `on_step` is called at the
        beginning of each step, on the caller's thread.

        Raises TokenCodeRequired, KeyringTrouble, StsTrouble, RolesFileBroken and their kinds, NoSuchSource, Cancelled,
        and RoleSwitchError where something else forbids it; each says which key is used then.
        """
        with self._one_at_a_time(source_name, credentials, on_step, cancelled) as run:
            return run.go_on()

    def finish(
        self,
        source_name: str,
        credentials: CredentialsOf,
        *,
        on_step: Callable[[Step], None] = lambda _: None,
        cancelled: threading.Event | None = None,
    ) -> None:
        """Delete the old key, as the person has said. For good: AWS cannot bring it back. Raises as `go_on`."""
        with self._one_at_a_time(source_name, credentials, on_step, cancelled) as run:
            run.finish()

    def put_back(
        self, source_name: str, credentials: CredentialsOf, *, cancelled: threading.Event | None = None
    ) -> None:
        """Use the old key again and delete the new one. Raises as `go_on`, also where the old key is gone."""
        with self._one_at_a_time(source_name, credentials, lambda _: None, cancelled) as run:
            run.put_back()

    @contextmanager
    def _one_at_a_time(
        self,
        source_name: str,
        credentials: CredentialsOf,
        on_step: Callable[[Step], None],
        cancelled: threading.Event | None,
    ) -> Iterator[_Run]:
        run = _Run(self, source_name, credentials, on_step, cancelled)
        try:
            with self.journal.locked(source_name, cancelled):
                try:
                    yield run
                except (StsTrouble, KeyringTrouble, RolesFileBroken, Cancelled) as error:
                    raise _with_standing(error, source_name, self.journal.read(source_name)) from error
        except TimeoutError as error:
            raise RoleSwitchError(
                tr(
                    "The access key of {source_name} is being rotated by another RoleSwitch: wait until that one is "
                    "done.",
                    source_name=source_name,
                ),
                next_steps=[_again(source_name)],
            ) from error
        except OSError as error:
            raise RoleSwitchError(
                tr(
                    "The rotation of the access key of {source_name} cannot be noted in {folder}, so it does "
                    "not go on: {what}.",
                    source_name=source_name,
                    folder=self.journal.folder,
                    what=error.strerror or error,
                ),
                next_steps=[_again(source_name)],
            ) from error


class _Run:
    """One call of KeyRotation: what is to be done for which source, and with whose credentials."""

    def __init__(
        self,
        rotations: KeyRotation,
        source_name: str,
        credentials: CredentialsOf,
        on_step: Callable[[Step], None],
        cancelled: threading.Event | None,
    ) -> None:
        self._keychain = rotations.keychain
        self._roles = rotations.roles
        self._iam = rotations.iam
        self._sts = rotations.sts
        self._place = rotations.place
        self._clock = rotations.clock
        self._wait = rotations.wait
        self._journal = rotations.journal
        self._name = source_name
        self._credentials = credentials
        self._on_step = on_step
        self._cancelled = cancelled

    # ------------------------------------------------------------ what a person asks for

    def go_on(self) -> Rotation | None:
        rotation = self._journal.read(self._name)
        if rotation is not None and rotation.putting_back:
            self.put_back()
            return None
        if rotation is not None and self._source().access_key_id not in {rotation.old_key_id, rotation.new_key_id}:
            # The person has given the source a third key meanwhile.
            self.put_back()
            rotation = None
        if rotation is None:
            rotation = self._begin()
        if self._source().access_key_id == rotation.new_key_id:
            if rotation.step is Step.DELETE:
                self.finish()
                return None
            if rotation.step is Step.WAIT:
                return rotation
        rotation, new_key = self._with_saved_key(rotation)
        if self._source().access_key_id == rotation.old_key_id:
            rotation = self._verify(rotation, new_key)
            rotation = self._at(rotation, Step.SWITCH)
            self._roles.put_source(self._source_with(new_key.access_key_id))
        return self._deactivate(rotation, new_key.access_key_id)

    def finish(self) -> None:
        rotation = self._journal.read(self._name)
        if rotation is None:
            raise _no_rotation(self._name)
        if rotation.putting_back or rotation.step.is_before(Step.WAIT):
            raise RoleSwitchError(
                tr(
                    "The old key of {name} cannot be deleted yet. {standing}",
                    name=self._name,
                    standing=rotation.standing,
                ),
                next_steps=[_again(self._name)],
            )
        if self._source().access_key_id != rotation.new_key_id:
            raise RoleSwitchError(
                tr(
                    "The old key {old_key_id} is not deleted: roles.toml names another key for {name} than "
                    "{new_key_id}, which was to take its place.",
                    old_key_id=rotation.old_key_id,
                    name=self._name,
                    new_key_id=rotation.new_key_id,
                ),
                next_steps=[_again(self._name)],
            )
        # Read and tried once more: the last moment at which the old key could be brought back.
        self._answers(self._keychain.read(self._source()), rotation)
        credentials = self._credentials(self._source())
        rotation = self._at(rotation, Step.DELETE)
        self._delete_at_aws(rotation.old_key_id, credentials)
        self._keychain.remove(self._name, rotation.old_key_id)
        self._journal.forget(self._name)

    def put_back(self) -> None:
        rotation = self._journal.read(self._name)
        if rotation is None:
            raise _no_rotation(self._name)
        rotation = self._noted(replace(rotation, putting_back=True))
        if self._source().access_key_id in {rotation.old_key_id, rotation.new_key_id}:
            self._use_old_key(rotation)
        credentials = self._credentials(self._source())
        is_same_user = self._user_arn(credentials) == rotation.user_arn
        if rotation.new_key_id is not None:
            if not is_same_user:
                self._journal.forget(self._name)
                raise RoleSwitchError(
                    tr(
                        "{name} has a key of another user now, which cannot delete {new_key_id}, made by a "
                        "rotation that was interrupted: delete it in the IAM console at {user_arn}.",
                        name=self._name,
                        new_key_id=rotation.new_key_id,
                        user_arn=rotation.user_arn,
                    )
                )
            self._delete_at_aws(rotation.new_key_id, credentials)
            self._keychain.remove(self._name, rotation.new_key_id)
        elif is_same_user:
            for key in self._lost_keys(rotation, self._keys(credentials), credentials):
                self._delete_at_aws(key.access_key_id, credentials)
        self._journal.forget(self._name)

    # ------------------------------------------------------------ the steps

    def _begin(self) -> Rotation:
        source = self._source()
        # First of all: a keyring that is locked or gone is no place for a new key.
        self._keychain.read(source, cancelled=self._cancelled)
        credentials = self._credentials(source)
        keys = self._keys(credentials)
        ids = tuple(key.access_key_id for key in keys)
        if source.access_key_id not in ids:
            raise RoleSwitchError(
                tr(
                    "AWS does not list {access_key_id} among the keys of the user of {source}, so it is not "
                    "rotated. Nothing was changed.",
                    access_key_id=source.access_key_id,
                    source=source.name,
                )
            )
        for key in keys:
            if key.access_key_id != source.access_key_id:
                raise self._two_keys(key, credentials)
        rotation = Rotation(
            source=source.name,
            old_key_id=source.access_key_id,
            began=self._clock(),
            user_arn=self._user_arn(credentials),
            keys_before=ids,
        )
        return self._noted(rotation)

    def _with_saved_key(self, rotation: Rotation) -> tuple[Rotation, AccessKey]:
        """A new key that the keyring holds: the one that was made, or where its secret was lost, another one."""
        if rotation.new_key_id is not None:
            saved = self._source_with(rotation.new_key_id)
            try:
                key = self._keychain.read(saved, cancelled=self._cancelled)
            except KeyMissing:
                if self._source() == saved:
                    raise  # it is the one in use: deleting it would not bring it back
            else:
                return rotation, key
            self._delete_at_aws(rotation.new_key_id, self._credentials(self._source()))
            self._keychain.remove(self._name, rotation.new_key_id)
            rotation = self._noted(replace(rotation, new_key_id=None, step=Step.CREATE))
        rotation, key = self._create(rotation)
        self._on_step(Step.SAVE)
        self._keychain.put(self._name, key)
        return rotation, key

    def _create(self, rotation: Rotation) -> tuple[Rotation, AccessKey]:
        self._on_step(Step.CREATE)
        credentials = self._credentials(self._source_with(rotation.old_key_id))
        keys = self._without_lost_keys(rotation, self._keys(credentials), credentials)
        self._look_for_cancel()
        try:
            return self._created(rotation, credentials)
        except StsTrouble as error:
            if _code(error) != "LimitExceeded":
                raise
        # The key whose answer was lost is there after all, and was not listed yet; or somebody else has just made one.
        rotation = self._journal.read(self._name) or rotation
        for seconds in PAUSES:
            keys = self._keys(credentials)
            if len(keys) > len(rotation.keys_before):
                break
            self._pause(seconds)
        self._without_lost_keys(rotation, keys, credentials)
        return self._created(rotation, credentials)

    def _created(self, rotation: Rotation, credentials: Credentials) -> tuple[Rotation, AccessKey]:
        before = rotation
        rotation = self._noted(replace(rotation, asked=(*rotation.asked, self._clock())))
        try:
            key = self._iam.create_access_key(credentials, source=self._name, place=self._where)
        except StsTrouble as error:
            if error.aws is not None and 400 <= error.aws.status < 500:
                # AWS has said no: this call has made no key.
                if before.asked or _code(error) == "LimitExceeded":
                    self._noted(before)
                else:
                    self._journal.forget(self._name)
            raise
        try:
            rotation = self._noted(replace(rotation, new_key_id=key.access_key_id, step=Step.SAVE))
        except OSError:
            # Best now, while its ID is known.
            with suppress(RoleSwitchError):
                self._delete_at_aws(key.access_key_id, credentials)
            raise
        return rotation, key

    def _verify(self, rotation: Rotation, key: AccessKey) -> Rotation:
        rotation = self._at(rotation, Step.VERIFY)
        try:
            self._answers(key, rotation)
        except SourceRefused as refused:
            if _code(refused) not in _UNKNOWN_KEY:
                raise
            self._look_for_deleted(rotation, key)
            raise
        return rotation

    def _look_for_deleted(self, rotation: Rotation, key: AccessKey) -> None:
        """A key that AWS has not known for so long may have been deleted by somebody. Then another one is needed."""
        keys = self._keys(self._credentials(self._source_with(rotation.old_key_id)))
        if any(listed.access_key_id == key.access_key_id for listed in keys):
            return
        self._keychain.remove(self._name, key.access_key_id)
        # `asked` stays: should it be listed after all, it is known to be ours.
        self._noted(replace(rotation, new_key_id=None, step=Step.CREATE))
        raise RoleSwitchError(
            tr(
                "The new key {access_key_id} is no longer at AWS: somebody has deleted it. {name} still uses "
                "{old_key_id}; try again for another one.",
                access_key_id=key.access_key_id,
                name=self._name,
                old_key_id=rotation.old_key_id,
            ),
            next_steps=[_again(self._name)],
        )

    def _deactivate(self, rotation: Rotation, new_key_id: str) -> Rotation:
        rotation = self._at(rotation, Step.DEACTIVATE)
        credentials = self._credentials(self._source_with(new_key_id))

        self._change_at_aws(
            lambda: self._iam.set_active(
                rotation.old_key_id,
                False,
                credentials,
                source=self._name,
                place=self._where,
                cancelled=self._cancelled,
            ),
            credentials,
            is_done=lambda keys: not any(key.active for key in keys if key.access_key_id == rotation.old_key_id),
        )
        return self._at(rotation, Step.WAIT)

    def _use_old_key(self, rotation: Rotation) -> None:
        """Make sure that the old key works, then let the list name it."""
        old = self._source_with(rotation.old_key_id)
        try:
            old_key = self._keychain.read(old, cancelled=self._cancelled)
        except KeyMissing:
            self._noted(replace(rotation, putting_back=False))
            raise
        names_old = self._source() == old
        if not names_old:
            # Not only where it was noted as inactive: one that was made so a moment ago may still answer.
            self._activate(rotation)
        try:
            self._answers(old_key, rotation)
        except SourceRefused as refused:
            if not names_old or rotation.new_key_id is None or _code(refused) not in _UNKNOWN_KEY:
                raise
            # The list was put back by hand.
            self._activate(rotation)
            self._answers(old_key, rotation)
        if not names_old:
            self._roles.put_source(old)

    def _activate(self, rotation: Rotation) -> None:
        try:
            credentials = self._credentials(self._source_with(rotation.new_key_id or ""))
        except KeyMissing:
            return  # as below
        try:
            self._until_known(
                lambda: self._iam.set_active(
                    rotation.old_key_id,
                    True,
                    credentials,
                    source=self._name,
                    place=self._where,
                    cancelled=self._cancelled,
                )
            )
        except StsTrouble as error:
            if _code(error) in _NOT_ALLOWED:
                return  # who may not do that has not made it inactive either: whether it answers is seen next
            if _code(error) != "NoSuchEntity":
                raise
            # There is no way back; forward is what `finish` does.
            self._noted(replace(rotation, putting_back=False))
            raise RoleSwitchError(
                tr(
                    "The old key {old_key_id} cannot be put back: it is deleted at AWS. {name} uses {new_key_id}.",
                    old_key_id=rotation.old_key_id,
                    name=self._name,
                    new_key_id=rotation.new_key_id,
                ),
                aws=error.aws,
            ) from error

    # ------------------------------------------------------------ keys that are not wanted

    def _without_lost_keys(
        self, rotation: Rotation, keys: tuple[KeyInfo, ...], credentials: Credentials
    ) -> tuple[KeyInfo, ...]:
        """Delete a key that an interrupted create has made. Raises RoleSwitchError where there is somebody else's."""
        lost = self._lost_keys(rotation, keys, credentials)
        for key in keys:
            if key.access_key_id in rotation.keys_before:
                continue
            if key not in lost:
                self._journal.forget(self._name)
                raise self._two_keys(key, credentials)
            self._delete_at_aws(key.access_key_id, credentials)
        return tuple(key for key in keys if key not in lost)

    def _lost_keys(
        self, rotation: Rotation, keys: tuple[KeyInfo, ...], credentials: Credentials
    ) -> tuple[KeyInfo, ...]:
        return tuple(
            key
            for key in keys
            if key.access_key_id not in rotation.keys_before
            and any(-_CLOCK_JITTER <= key.created - asked <= _LOST_WITHIN for asked in rotation.asked)
            and not self._is_used(key, credentials)
        )

    def _is_used(self, key: KeyInfo, credentials: Credentials) -> bool:
        """Whether anybody has its secret, as far as can be told."""
        try:
            self._keychain.read(self._source_with(key.access_key_id), cancelled=self._cancelled)
        except KeyMissing:
            with self._unless_not_allowed():
                return self._last_used(key, credentials) is not None
            return False
        return True

    def _last_used(self, key: KeyInfo, credentials: Credentials) -> datetime | None:
        return self._iam.last_used(
            key.access_key_id, credentials, source=self._name, place=self._where, cancelled=self._cancelled
        )

    @contextmanager
    def _unless_not_allowed(self) -> Iterator[None]:
        """Goes on after it where the user may not ask."""
        try:
            yield
        except StsTrouble as error:
            if _code(error) not in _NOT_ALLOWED:
                raise

    def _last_used_words(self, key: KeyInfo, credentials: Credentials) -> str:
        """Empty where the user may not ask."""
        may_ask, used = False, None
        with self._unless_not_allowed():
            used = self._last_used(key, credentials)
            may_ask = True
        if not may_ask:
            return ""
        if used is None:
            return tr("never used")
        days = max((self._clock() - used).days, 0)
        return tr_n("last used {n} day ago", "last used {n} days ago", days) if days else tr("used within the last day")

    def _two_keys(self, other: KeyInfo, credentials: Credentials) -> RoleSwitchError:
        used = self._last_used_words(other, credentials)
        said = [
            tr("active") if other.active else tr("inactive"),
            age_words(max(self._clock() - other.created, timedelta(0))),
        ]
        said += [used] if used else []
        active = (
            tr("make it inactive in the IAM console, and if nothing breaks, delete") if other.active else tr("delete")
        )
        return RoleSwitchError(
            tr(
                "AWS allows a user two access keys, and the user of {name} has two: besides "
                "{access_key_id} there is {access_key_id_2} ({names}). If nothing needs that "
                "one, {active} it there; then rotate. Nothing was changed.",
                name=self._name,
                access_key_id=self._source().access_key_id,
                access_key_id_2=other.access_key_id,
                names=", ".join(said),
                active=active,
            ),
            next_steps=[_again(self._name)],
            short=tr("Two keys"),
        )

    # ------------------------------------------------------------ calls

    def _keys(self, credentials: Credentials) -> tuple[KeyInfo, ...]:
        return self._iam.access_keys(credentials, source=self._name, place=self._where, cancelled=self._cancelled)

    def _user_arn(self, credentials: Credentials) -> str:
        return self._sts.caller_identity(
            credentials, source=self._name, place=self._where, cancelled=self._cancelled
        ).arn

    def _answers(self, key: AccessKey, rotation: Rotation) -> None:
        """See that AWS takes the key, several times in a row, within half a minute. Raises StsTrouble."""
        credentials = Credentials(key.access_key_id, key.secret_access_key)
        answers = 0
        for seconds in (*PAUSES, 0.0):
            try:
                arn = self._user_arn(credentials)
            except SourceRefused as refused:
                if _code(refused) not in _UNKNOWN_KEY or seconds == 0:
                    raise
                answers = 0
                self._pause(seconds)
                continue
            if arn != rotation.user_arn:
                raise StsTrouble(
                    tr(
                        "The key {access_key_id} is not one of {user_arn}, but of {arn}.",
                        access_key_id=key.access_key_id,
                        user_arn=rotation.user_arn,
                        arn=arn,
                    )
                )
            answers += 1
            if answers == IN_A_ROW:
                return
            self._pause(PAUSES[0])

    def _delete_at_aws(self, access_key_id: str, credentials: Credentials) -> None:
        self._change_at_aws(
            lambda: self._iam.delete_access_key(
                access_key_id, credentials, source=self._name, place=self._where, cancelled=self._cancelled
            ),
            credentials,
            is_done=lambda keys: all(key.access_key_id != access_key_id for key in keys),
        )

    def _change_at_aws(
        self,
        change: Callable[[], None],
        credentials: Credentials,
        *,
        is_done: Callable[[tuple[KeyInfo, ...]], bool],
    ) -> None:
        """Make a change that may have been made already, by an earlier try or by an administrator."""
        try:
            self._until_known(change)
        except StsTrouble as error:
            if _code(error) == "NoSuchEntity":
                return
            if _code(error) not in _NOT_ALLOWED:
                raise
            try:
                done = is_done(self._keys(credentials))
            except StsTrouble:
                done = False
            if not done:
                raise

    def _until_known(self, call: Callable[[], T]) -> T:
        """A key that one server of AWS has taken may be unknown to another for some seconds."""
        for seconds in PAUSES:
            try:
                return call()
            except SourceRefused as refused:
                if _code(refused) not in _UNKNOWN_KEY:
                    raise
            self._pause(seconds)
        return call()

    def _pause(self, seconds: float) -> None:
        self._wait(seconds, self._cancelled)
        self._look_for_cancel()

    def _look_for_cancel(self) -> None:
        if self._cancelled is not None and self._cancelled.is_set():
            raise Cancelled(tr("The rotation was interrupted."))

    # ------------------------------------------------------------ the list and the journal

    def _source(self) -> AccessKeySource:
        """As roles.toml has it now."""
        source = self._roles.load().source(self._name)
        if not isinstance(source, AccessKeySource):
            raise SourceUnusable(tr("{name} has no access key in the keyring that could be rotated.", name=self._name))
        return source

    def _source_with(self, access_key_id: str) -> AccessKeySource:
        return replace(self._source(), access_key_id=access_key_id)

    @property
    def _where(self) -> Place:
        return self._place(self._source())

    def _at(self, rotation: Rotation, step: Step) -> Rotation:
        rotation = self._noted(replace(rotation, step=step))
        self._on_step(step)
        return rotation

    def _noted(self, rotation: Rotation) -> Rotation:
        self._journal.write(rotation)
        return rotation


# ---------------------------------------------------------------- sentences


def _code(error: StsTrouble) -> str:
    return error.aws.code if error.aws is not None else ""


def _again(source_name: str) -> NextStep:
    return NextStep(
        tr("Run `roleswitch key rotate {source_name}` to go on.", source_name=source_name),
        tr("Go on"),
        Action.TRY_AGAIN,
        source_name,
    )


def _no_rotation(source_name: str) -> RoleSwitchError:
    return RoleSwitchError(tr("No rotation of the access key of {source_name} is under way.", source_name=source_name))


def _with_standing(
    error: StsTrouble | KeyringTrouble | RolesFileBroken | Cancelled, source_name: str, rotation: Rotation | None
) -> RoleSwitchError:
    """`error`, which also says where the rotation stands."""
    standing = (
        rotation.standing
        if rotation
        else tr("Nothing was changed: {source_name} uses its key as before.", source_name=source_name)
    )
    others = [step for step in error.next_steps if step.action is not Action.TRY_AGAIN]
    return type(error)(
        f"{error.message} {standing}",
        causes=error.causes,
        next_steps=[_again(source_name), *others],
        aws=error.aws,
        short=error.short,
    )


# ---------------------------------------------------------------- the journal


class _Journal:
    """One private file for each source, kept twice: its rotation. Methods raise OSError.

    Where the file is damaged its copy counts, which may be a step behind: every step may be done twice, but for the
    deletion of the old key, which a person may have called back since and is asked for again.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @contextmanager
    def locked(self, source_name: str, cancelled: threading.Event | None) -> Iterator[None]:
        """Raises TimeoutError where another one has it, and Cancelled."""
        files.private_folder(self.folder)
        with files.locked(self.folder / f".{self._path(source_name).stem}.lock", _LOCK_SECONDS, cancelled):
            yield

    def read(self, source_name: str) -> Rotation | None:
        """None where there is none, or it and its copy are damaged."""
        path = self._path(source_name)
        try:
            path.read_bytes()  # own_state takes one that cannot be read now for one that is damaged
        except FileNotFoundError:
            return None
        written = own_state.read(path)
        try:
            rotation = None if written is None else _rotation(json.loads(written))
        except (ValueError, KeyError, TypeError):
            return None
        if rotation is not None and rotation.step is Step.DELETE and own_state.is_damaged(path):
            return replace(rotation, step=Step.WAIT)
        return rotation

    def write(self, rotation: Rotation) -> None:
        own_state.write(self._path(rotation.source), json.dumps(_entry(rotation), indent=1).encode())

    def forget(self, source_name: str) -> None:
        own_state.remove(self._path(source_name))
        files.sync_folder(self.folder)

    def _path(self, source_name: str) -> Path:
        # Capitals are spelled `=a`: file systems of macOS and Windows do not tell case.
        spelled = re.sub("[A-Z]", lambda letter: "=" + letter[0].lower(), source_name)
        return self.folder / f"rotation-{spelled}.json"


def _entry(rotation: Rotation) -> dict[str, object]:
    return {
        "source": rotation.source,
        "old_key_id": rotation.old_key_id,
        "new_key_id": rotation.new_key_id,
        "step": rotation.step.value,
        "began": rotation.began.isoformat(),
        "putting_back": rotation.putting_back,
        "user_arn": rotation.user_arn,
        "keys_before": list(rotation.keys_before),
        "asked": [moment.isoformat() for moment in rotation.asked],
    }


def _rotation(entry: dict[str, object]) -> Rotation:
    """Raises ValueError, KeyError, TypeError."""
    new_key_id, keys_before, asked = entry["new_key_id"], entry["keys_before"], entry["asked"]
    if not isinstance(keys_before, list) or not isinstance(asked, list):
        raise TypeError(tr("no list"))
    return Rotation(
        source=str(entry["source"]),
        old_key_id=str(entry["old_key_id"]),
        new_key_id=None if new_key_id is None else str(new_key_id),
        step=Step(entry["step"]),
        began=datetime.fromisoformat(str(entry["began"])).astimezone(UTC),
        putting_back=entry["putting_back"] is True,
        user_arn=str(entry["user_arn"]),
        keys_before=tuple(map(str, keys_before)),
        asked=tuple(datetime.fromisoformat(str(moment)).astimezone(UTC) for moment in asked),
    )
