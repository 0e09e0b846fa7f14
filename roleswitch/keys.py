"""What a person can do with the sources of the list: their access keys, MFA codes and MFA sessions. Blocking.

Both front ends call it, through `Switch.keys`.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime

from roleswitch.core.assume import Attempt, Means, source_credentials
from roleswitch.core.aws import Place
from roleswitch.core.history import History
from roleswitch.core.key_age import KeyAge, KeyAges
from roleswitch.core.plan import place_of
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.rotation import CredentialsOf, KeyRotation, Rotation, Step
from roleswitch.core.source import AccessKey, AccessKeySource, Credentials, IdentityCenterSource, ProfileSource, Source
from roleswitch.core.sts import Identity
from roleswitch.errors import (
    Action,
    KeyringTrouble,
    NextStep,
    RoleSwitchError,
    SourceUnusable,
    StsTrouble,
    TokenCodeRequired,
)
from roleswitch.texts import tr

log = logging.getLogger(__name__)


@dataclass(frozen=True, kw_only=True)
class KeyOverview:
    """What is known of a source's access key. `age` is in words, empty while unknown."""

    source: AccessKeySource
    caller_arn: str
    age: str
    age_days: int | None
    """At least; None while nothing is known."""
    is_old: bool
    mfa_until: datetime | None
    has_totp: bool
    rotation: Rotation | None


class Keys:
    """Methods raise what `errors.py` names. They may be called from any thread."""

    def __init__(self, roles: RolesFile, means: Means, history: History) -> None:
        self.keychain = means.keychain
        self._roles = roles
        self._means = means
        self._history = history
        self._ages = KeyAges(means.iam, means.clock)
        self._rotations = KeyRotation(
            means.keychain,
            roles,
            means.iam,
            means.sts,
            place=self._place,
            clock=means.clock,
            wait=means.wait,
        )

    def on_waiting(self, say: Callable[[str], None]) -> None:
        """`say` is told what is waited for, such as your keyring, from whatever thread waits."""
        self._means.keychain.on_waiting = say
        self._means.codes.on_waiting = say

    # ------------------------------------------------------------ access keys

    def add(self, source: AccessKeySource, key: AccessKey) -> None:
        """Store a source's access key, a first or another one: the new key, then the list, then the old key goes."""
        before = self._roles.load().sources.get(source.name)
        self._refuse_while_rotating(source.name)
        self.keychain.put(source.name, key)
        try:
            self._roles.put_source(source)
        except RoleSwitchError:
            # It may have been written all the same: what the list names now is what has to be there.
            if key.access_key_id != _key_id(before) and not self._is_named(source):
                with suppress(KeyringTrouble):  # what went wrong first is what the person has to know
                    self.keychain.remove(source.name, key.access_key_id)
            raise
        with suppress(OSError):  # only its age would be unknown
            self._ages.see(key.access_key_id)
        if isinstance(before, AccessKeySource) and before.access_key_id != key.access_key_id:
            try:
                self.keychain.remove(source.name, before.access_key_id)
            except KeyringTrouble as error:
                raise KeyringTrouble(
                    tr(
                        "The new access key of {source} is stored and used. The old one, {access_key_id}, "
                        "could not be removed from the keyring: remove it there by hand.",
                        source=source.name,
                        access_key_id=before.access_key_id,
                    )
                ) from error

    def whose(self, source: Source, key: AccessKey | None = None, *, token_code: str | None = None) -> Identity:
        """Whose credentials a source has, or `key` before it is stored, as GetCallerIdentity says."""
        if isinstance(source, IdentityCenterSource):
            raise SourceUnusable(
                tr("{source} is an Identity Center sign-in: it has no key to test.", source=source.name)
            )
        place = self._place(source)
        credentials = (
            source_credentials(source, place, self._means, Attempt(token_code=token_code))
            if key is None
            else Credentials(key.access_key_id, key.secret_access_key)
        )
        identity = self._means.sts.caller_identity(credentials, source=source.name, place=place)
        try:
            self._history.remember_caller(credentials.access_key_id, identity.arn)
        except OSError as error:
            log.warning("whose key it is could not be remembered: %s", error)
        return identity

    def remove(self, name: str) -> None:
        """Take a source out of the list, and what it has in the keyring out of that. Roles that use it stay."""
        source = self._roles.load().source(name)
        self._refuse_while_rotating(name)
        if isinstance(source, AccessKeySource):
            self.keychain.remove(name, source.access_key_id)
        self._means.mfa.forget(name)
        self._means.codes.remove_totp(name)
        self._roles.remove_source(name)

    def access_key_id(self, name: str) -> str:
        """The key that the source uses. Raises NoSuchSource, SourceUnusable for a source of another kind."""
        return self._key_source(name).access_key_id

    def overview(self) -> tuple[KeyOverview, ...]:
        """What is known of the list's access keys, without a call and without the keyring."""
        callers, ages, until = self._history.callers(), self._ages.all(), self.mfa_sessions()
        now = self._means.clock()
        return tuple(
            KeyOverview(
                source=source,
                caller_arn=callers.get(source.access_key_id, ""),
                age=ages[source.access_key_id].words(now) if source.access_key_id in ages else "",
                age_days=ages[source.access_key_id].age(now).days if source.access_key_id in ages else None,
                is_old=source.access_key_id in ages and ages[source.access_key_id].is_old(now),
                mfa_until=until.get(source.name),
                has_totp=self._means.codes.has_totp(source.name),
                rotation=self._rotations.state(source.name),
            )
            for source in self._roles.load().sources.values()
            if isinstance(source, AccessKeySource)
        )

    def learn_age(self, name: str) -> KeyAge:
        """How old the source's key is; IAM is asked at most once a day, and may refuse. Raises as `KeyAges.learn`."""
        source = self._key_source(name)
        try:
            return self._ages.learn(source, self._credentials, place=self._place(source))
        except OSError as error:
            raise SourceUnusable(
                tr(
                    "How old the key of {name} is cannot be written down: {strerror}.",
                    name=name,
                    strerror=error.strerror,
                )
            ) from error

    # ------------------------------------------------------------ rotation

    def rotate(
        self,
        name: str,
        *,
        on_step: Callable[[Step], None] = lambda _: None,
        token_code: str | None = None,
        cancelled: threading.Event | None = None,
    ) -> Rotation | None:
        """Replace the source's access key, or take up what was interrupted: as `KeyRotation.go_on`."""
        with self._mfa_where_it_is_needed(name, token_code, cancelled) as credentials:
            rotation = self._rotations.go_on(name, credentials, on_step=on_step, cancelled=cancelled)
        if rotation is not None and rotation.new_key_id is not None:
            with suppress(OSError):  # only its age would be unknown
                self._ages.see(rotation.new_key_id)
                self._history.remember_caller(rotation.new_key_id, rotation.user_arn)
        return rotation

    def finish_rotation(
        self,
        name: str,
        *,
        on_step: Callable[[Step], None] = lambda _: None,
        token_code: str | None = None,
        cancelled: threading.Event | None = None,
    ) -> None:
        """Delete the old key, as the person has said: as `KeyRotation.finish`."""
        before = self._rotations.state(name)
        with self._mfa_where_it_is_needed(name, token_code, cancelled) as credentials:
            self._rotations.finish(name, credentials, on_step=on_step, cancelled=cancelled)
        if before is not None:
            with suppress(OSError):  # what is left is never shown
                self._ages.forget(before.old_key_id)

    def put_back(self, name: str, *, token_code: str | None = None, cancelled: threading.Event | None = None) -> None:
        """Use the old key again and delete the new one: as `KeyRotation.put_back`."""
        with self._mfa_where_it_is_needed(name, token_code, cancelled) as credentials:
            self._rotations.put_back(name, credentials, cancelled=cancelled)

    @contextmanager
    def _mfa_where_it_is_needed(
        self, name: str, token_code: str | None, cancelled: threading.Event | None
    ) -> Iterator[CredentialsOf]:
        """Credentials for IAM: of an MFA session where there is one or a code was given, else the key itself.

        A refusal without MFA, where the source names a device, becomes TokenCodeRequired: many accounts let keys be
        changed with MFA alone.
        """
        with_mfa = token_code is not None
        served = ""

        def credentials(source: AccessKeySource) -> Credentials:
            nonlocal with_mfa, served
            with_mfa = with_mfa or source.name in self.mfa_sessions()
            served = served or source.access_key_id
            # The other key takes another code.
            code = token_code if source.access_key_id == served else None
            return self._credentials(source, code, cancelled, with_mfa=with_mfa)

        try:
            yield credentials
        except StsTrouble as refused:
            serial = self._key_source(name).mfa_serial
            if with_mfa or serial is None or refused.aws is None or not refused.aws.code.startswith("AccessDenied"):
                raise
            ask = tr(
                "{refused} It may be allowed with MFA: give a code of the MFA device {serial}.",
                refused=refused,
                serial=serial,
            )
            raise TokenCodeRequired(serial, ask, source=name) from refused

    def _credentials(
        self,
        source: AccessKeySource,
        token_code: str | None = None,
        cancelled: threading.Event | None = None,
        *,
        with_mfa: bool = False,
    ) -> Credentials:
        """Of the source's MFA session where it has one, or is to have one, else of its key."""
        place = self._place(source)

        def own() -> Credentials:
            return source_credentials(source, place, self._means, Attempt(cancelled=cancelled))

        if source.mfa_serial is None or not (with_mfa or source.name in self.mfa_sessions()):
            return own()
        session = self._means.mfa.session(
            source,
            source.mfa_serial,
            base=own,
            base_identity=source.access_key_id,
            place=place,
            given=token_code,
            ask=tr(
                "Another code of the MFA device {mfa_serial} is needed, for the other key of {source}.",
                mfa_serial=source.mfa_serial,
                source=source.name,
            ),
            cancelled=cancelled,
        )
        return session.credentials

    # ------------------------------------------------------------ MFA

    def put_totp(self, name: str, text: str) -> tuple[str, str]:
        """Keep the source's TOTP secret: as `TokenCodes.put_totp`."""
        self._roles.load().source(name)
        return self._means.codes.put_totp(name, text)

    def has_totp(self, name: str) -> bool:
        return self._means.codes.has_totp(name)

    def remove_totp(self, name: str) -> None:
        self._means.codes.remove_totp(name)

    def give_code(self, name: str, code: str | None = None, *, cancelled: threading.Event | None = None) -> datetime:
        """A new MFA session of the source, also in place of one that still lasts; when it will end.

        Without `code`, where a command or the keyring has one. Raises TokenCodeRequired otherwise.
        """
        source = self._roles.load().source(name)
        if isinstance(source, IdentityCenterSource) or source.mfa_serial is None:
            raise SourceUnusable(
                tr("{name} names no MFA device.", name=name),
                next_steps=[
                    NextStep(tr("Set the serial number of your device."), tr("Set MFA device"), Action.EDIT_MFA)
                ],
            )
        path = self._means.profiles.path(source.profile) if isinstance(source, ProfileSource) else None
        place = self._place(source)
        session = self._means.mfa.session(
            source,
            source.mfa_serial,
            base=lambda: source_credentials(source, place, self._means, Attempt(cancelled=cancelled)),
            base_identity=path.identity if path else getattr(source, "access_key_id", ""),
            place=place,
            given=code,
            anew=True,
            ask=tr("{name} needs a code of the MFA device {mfa_serial}.", name=name, mfa_serial=source.mfa_serial),
            cancelled=cancelled,
        )
        return session.expiration

    def mfa_sessions(self) -> Mapping[str, datetime]:
        """When the MFA sessions end that are kept, by source: those that its key of today made."""
        sources = self._roles.load().sources
        return {
            name: session.expiration
            for name, session in self._means.mfa.known().items()
            if session.caller_key_id == getattr(sources.get(name), "access_key_id", session.caller_key_id)
        }

    def forget_mfa_session(self, name: str) -> None:
        self._means.mfa.forget(name)

    # ------------------------------------------------------------ inside

    def _is_named(self, source: AccessKeySource) -> bool:
        """Whether the list names the source's key; it is not known not to where it cannot be read."""
        try:
            return _key_id(self._roles.load().sources.get(source.name)) == source.access_key_id
        except RoleSwitchError:
            return True

    def _refuse_while_rotating(self, name: str) -> None:
        """Two keys are under way then, and one of them would be lost from sight."""
        if (rotation := self._rotations.state(name)) is not None:
            raise SourceUnusable(
                tr(
                    "The access key of {name} is being rotated: finish that first. {standing}",
                    name=name,
                    standing=rotation.standing,
                ),
                next_steps=[
                    NextStep(
                        tr("Run `roleswitch key rotate {name}`.", name=name), tr("Open key"), Action.OPEN_KEY, name
                    )
                ],
            )

    def _key_source(self, name: str) -> AccessKeySource:
        source = self._roles.load().source(name)
        if not isinstance(source, AccessKeySource):
            raise SourceUnusable(tr("{name} is no access key of the keyring: it has no key here.", name=name))
        return source

    def _place(self, source: AccessKeySource | ProfileSource) -> Place:
        path = self._means.profiles.path(source.profile) if isinstance(source, ProfileSource) else None
        serial = source.mfa_serial or ""
        partition = serial.split(":")[1] if serial.startswith("arn:") else "aws"
        return place_of(source, path, None, partition, self._roles.load().network)


def _key_id(source: Source | None) -> str:
    return source.access_key_id if isinstance(source, AccessKeySource) else ""
