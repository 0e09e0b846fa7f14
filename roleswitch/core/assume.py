"""A plan is carried out here: the source's credentials, its MFA session, then each hop, and a session at the end."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from roleswitch.core.aws import Aws, Place
from roleswitch.core.clock import AwsClock
from roleswitch.core.deadline import pause, within
from roleswitch.core.explain import Asked, refusal
from roleswitch.core.iam import Iam
from roleswitch.core.identity_center import IdentityCenter
from roleswitch.core.keychain import Keychain
from roleswitch.core.limits import LONGEST_CHAINED
from roleswitch.core.mfa_sessions import MfaSession, MfaSessions
from roleswitch.core.organizations import Organizations
from roleswitch.core.plan import Hop, Plan, profile_hops
from roleswitch.core.profiles import ProfilePath, Profiles
from roleswitch.core.role import Role
from roleswitch.core.session import Session
from roleswitch.core.session_name import session_name_for
from roleswitch.core.source import AccessKeySource, Credentials, IdentityCenterSource, ProfileSource, Source
from roleswitch.core.sts import Assumed, AssumeRoleRequest, Identity, Sts
from roleswitch.core.token_codes import TokenCode, TokenCodes
from roleswitch.errors import (
    Action,
    Cancelled,
    NextStep,
    ReasonRequired,
    RoleRefused,
    RoleSwitchError,
    SourceRefused,
    StsTrouble,
    TokenCodeRequired,
)
from roleswitch.texts import tr

IDENTITY_SECONDS = 5.0
"""For whose credentials the portal's are, without which they are just as good: who asked for them waits."""


@dataclass(frozen=True)
class Means:
    """What it takes to carry out a plan."""

    aws: Aws
    keychain: Keychain
    profiles: Profiles
    sts: Sts
    iam: Iam
    organizations: Organizations
    identity_center: IdentityCenter
    codes: TokenCodes
    mfa: MfaSessions
    clock: Callable[[], datetime]
    wait: Callable[[float, threading.Event | None], None]
    """Waits so many seconds, or raises Cancelled when it is set."""

    @classmethod
    def here(cls, clock: AwsClock) -> Means:
        """For this person on this computer, by the time as AWS has it."""
        return cls.of(Keychain(), Aws(clock, on_server_time=clock.heard), clock)

    @classmethod
    def of(
        cls,
        keychain: Keychain,
        aws: Aws,
        clock: Callable[[], datetime],
        wait: Callable[[float, threading.Event | None], None] = pause,
    ) -> Means:
        sts, codes = Sts(aws), TokenCodes(keychain, clock=clock, wait=wait)
        return cls(
            aws=aws,
            keychain=keychain,
            profiles=Profiles(),
            sts=sts,
            iam=Iam(aws),
            organizations=Organizations(aws),
            identity_center=IdentityCenter(aws, clock, wait=wait),
            codes=codes,
            mfa=MfaSessions(keychain, sts, codes, clock=clock),
            clock=clock,
            wait=wait,
        )


@dataclass(frozen=True, kw_only=True)
class Attempt:
    """How a plan is carried out this time."""

    token_code: str | None = field(default=None, repr=False)
    cancelled: threading.Event | None = None
    attended: bool = True
    """False where nobody waits for it: then the keyring is not made to show its unlock dialog."""
    callers: Mapping[str, str] = field(default_factory=dict)
    """ARN by access key ID, as far as known."""
    before: Callable[[], None] = lambda: None
    """Called before each call that assumes a role, when no code has to be asked for any more."""


def session_for(plan: Plan, means: Means, attempt: Attempt) -> Session:
    """The session at the end of the plan.

    Raises ReasonRequired and, where a code is needed and there is none, TokenCodeRequired, both before any call; else
    what the keyring, the source or STS says, and Cancelled.
    """
    if plan.asks_reason and not plan.terms.reason:
        raise ReasonRequired(
            tr(
                "{role} is assumed for a reason that AWS keeps, such as the ticket you work on: give one.",
                role=plan.role.title,
            ),
            next_steps=[
                NextStep(
                    tr("Run `roleswitch assume {role} --reason TEXT`.", role=plan.role.name),
                    tr("Give reason…"),
                    Action.GIVE_REASON,
                )
            ],
        )
    try:
        return _carried_out(plan, means, attempt)
    except _MfaSessionOver as over:
        means.mfa.drop(over.session)
    try:
        return _carried_out(plan, means, attempt)
    except _MfaSessionOver as over:
        raise over.refused from over


def _carried_out(plan: Plan, means: Means, attempt: Attempt) -> Session:
    ask = tr("{role} needs a code of the MFA device {mfa_serial}.", role=plan.role.title, mfa_serial=plan.mfa_serial)
    way = _Way(plan.source, plan.path, plan.place, means, attempt, reason=plan.terms.reason, ask=ask)
    try:
        way.follow(plan.hops)
    except TokenCodeRequired as needed:
        command = tr("Run `roleswitch assume {role} --mfa-code CODE`.", role=plan.role.name)
        needed.next_steps = (NextStep(command, tr("Enter code…"), Action.ENTER_CODE, plan.source.name),)
        raise
    assumed = way.assumed
    assert assumed is not None  # noqa: S101 - a plan's last hop assumes its role
    credentials = assumed.credentials
    return Session(
        role=plan.role.name,
        role_arn=str(plan.role.arn),
        assumed_role_arn=assumed.assumed_role_arn,
        access_key_id=credentials.access_key_id,
        secret_access_key=credentials.secret_access_key,
        session_token=credentials.session_token or "",
        # As AWS counts: so a clock that is off does not make the session look shorter or longer than it is.
        issued=assumed.expiration - way.duration,
        expiration=assumed.expiration,
        region=plan.session_region,
        source=plan.source.name,
        terms=plan.terms,
        needs_code=way.code_was_typed,
        by_mfa_session=plan.by_mfa_session,
        packed_policy_percent=assumed.packed_policy_percent,
        from_long_term_keys=way.from_long_term_keys,
    )


def source_credentials(
    source: AccessKeySource | ProfileSource, place: Place, means: Means, attempt: Attempt
) -> Credentials:
    """What the source signs its calls with: its access key, or what its profile leads to, role by role.

    Raises KeyringTrouble and its kinds, SourceUnusable, TokenCodeRequired, StsTrouble and its kinds, Cancelled.
    """
    path = means.profiles.path(source.profile) if isinstance(source, ProfileSource) else None
    hops = profile_hops(path) if path else ()
    serial = next((hop.mfa_serial for hop in hops if hop.mfa_serial), None)
    way = _Way(
        source,
        path,
        place,
        means,
        attempt,
        ask=tr("{source} needs a code of the MFA device {serial}.", source=source.name, serial=serial),
    )
    way.follow(hops)
    return way.credentials()


class _MfaSessionOver(Exception):
    """AWS has ended it before its time, as when its key is made inactive: another one may do."""

    def __init__(self, session: MfaSession, refused: SourceRefused) -> None:
        super().__init__()
        self.session = session
        self.refused = refused


_OVER = frozenset({"ExpiredToken", "ExpiredTokenException", "InvalidClientTokenId"})


class _Way:
    """The way from a source, call by call: who calls next, and what is known of that."""

    def __init__(
        self,
        source: Source,
        path: ProfilePath | None,
        place: Place,
        means: Means,
        attempt: Attempt,
        *,
        reason: str = "",
        ask: str,
    ) -> None:
        self._source = source
        self._path = path
        self._place = place
        self._means = means
        self._attempt = attempt
        self._reason = reason
        self._ask = ask
        self._reached: Credentials | None = None
        self._codes: dict[str, TokenCode] = {}
        self._mfa_session: MfaSession | None = None
        self._via: Role | None = None
        self.assumed: Assumed | None = None
        self.duration = timedelta(0)
        self.code_was_typed = False
        self.from_long_term_keys = False

    def follow(self, hops: Sequence[Hop]) -> None:
        # First: nothing is called, and no keyring unlocked, for a session that cannot be had.
        serial = next((hop.mfa_serial for hop in hops if hop.role is not None and self._takes_code(hop)), None)
        if serial and self._attempt.token_code is None and self._means.codes.asks_person(self._code_source()):
            raise TokenCodeRequired(serial, self._ask, source=self._source.name)
        for hop in hops:
            self._look_for_cancel()
            if hop.role is None:
                self._take_mfa_session(hop)
            elif hop.by_portal:
                self._take_from_portal(hop.role)
            else:
                self._assume(hop, hop.role)

    def _take_from_portal(self, role: Role) -> None:
        assert isinstance(self._source, IdentityCenterSource)  # noqa: S101 - a plan has such a hop with no other
        means, cancelled = self._means, self._attempt.cancelled
        self._attempt.before()
        given = means.identity_center.credentials(
            self._source, role.arn.account_id, role.arn.permission_set, network=self._place.network, cancelled=cancelled
        )
        try:
            arn = within(IDENTITY_SECONDS, lambda: self._identity_of(given.credentials), cancelled=cancelled).arn
        except (StsTrouble, TimeoutError):
            # The portal does not say it. The session is good without, so who it is stays half known.
            account, name = role.arn.account_id, role.arn.permission_set
            arn = f"arn:{role.arn.partition}:sts::{account}:assumed-role/AWSReservedSSO_{name}/{self._source.name}"
        self.assumed = Assumed(credentials=given.credentials, expiration=given.expiration, assumed_role_arn=arn)
        self._reached, self._via = given.credentials, role
        self.duration = given.expiration - means.clock()

    def _identity_of(self, credentials: Credentials) -> Identity:
        return self._means.sts.caller_identity(
            credentials, source=self._source.name, place=self._place, once=True, cancelled=self._attempt.cancelled
        )

    def _code_source(self) -> AccessKeySource | ProfileSource:
        """Identity Center asks for its codes itself, and no hop of it here."""
        assert not isinstance(self._source, IdentityCenterSource)  # noqa: S101
        return self._source

    def _takes_code(self, hop: Hop) -> bool:
        if hop.mfa_serial is None:
            return False
        is_sure = hop.profile or self._path is None or self._path.is_long_term
        # Temporary after all, as a credential_process may give them: AWS takes no code with those.
        return bool(is_sure) or self.credentials().session_token is None

    def credentials(self) -> Credentials:
        """Those reached so far; the source's own to begin with. Blocking."""
        if self._reached is None:
            self._reached = self._own_credentials()
        return self._reached

    def _own_credentials(self) -> Credentials:
        means, attempt = self._means, self._attempt
        if self._path is not None:
            place = self._place
            return means.profiles.base_credentials(
                self._path, region=place.region, network=place.network, cancelled=attempt.cancelled
            )
        assert isinstance(self._source, AccessKeySource)  # noqa: S101 - a profile has a path
        key = means.keychain.read(self._source, cancelled=attempt.cancelled, may_prompt=attempt.attended)
        return Credentials(key.access_key_id, key.secret_access_key)

    def _code(self, serial: str) -> TokenCode:
        """One for all calls with that device: it counts as used from here on."""
        attempt = self._attempt
        if serial not in self._codes:
            self._codes[serial] = self._means.codes.code_for(
                self._code_source(),
                serial,
                attempt.token_code,
                ask=self._ask,
                may_prompt=attempt.attended,
                cancelled=attempt.cancelled,
            )
        return self._codes[serial]

    def _take_mfa_session(self, hop: Hop) -> None:
        assert hop.mfa_serial is not None  # noqa: S101 - it is made of a code
        try:
            self._mfa_session = self._means.mfa.session(
                self._code_source(),
                hop.mfa_serial,
                base=self.credentials,
                base_identity=self._identity,
                place=self._place,
                given=self._attempt.token_code,
                ask=self._ask,
                cancelled=self._attempt.cancelled,
                may_prompt=self._attempt.attended,
            )
        except SourceRefused as refused:
            own = self.credentials()
            asked = Asked(
                hop.call,
                self._source.name,
                with_mfa=True,
                caller=self._caller(own),
                access_key_id=own.access_key_id,
                mfa_serial=hop.mfa_serial,
                region=self._place.region,
                source_profile=self._path.profile if self._path else "",
            )
            raise self._with_devices(refused, asked, own) from refused.__cause__
        self._reached = self._mfa_session.credentials

    @property
    def _identity(self) -> str:
        """Whose credentials these are, as far as it is known without asking for them."""
        if self._path is not None:
            return self._path.identity
        return getattr(self._source, "access_key_id", "")

    def _assume(self, hop: Hop, role: Role) -> None:
        credentials = self.credentials()
        self._attempt.before()
        code = self._code(hop.mfa_serial) if hop.mfa_serial and self._takes_code(hop) else None
        duration = hop.duration
        if credentials.session_token and duration is not None:
            duration = min(duration, LONGEST_CHAINED)  # temporary after all, as a credential_process may give them
        request = AssumeRoleRequest(
            role=role,
            session_name=session_name_for(role, self._means.clock(), self._reason),
            duration=duration,
            mfa_serial=hop.mfa_serial if code else None,
            token_code=code.code if code else None,
        )
        asked = Asked(
            "AssumeRole",
            self._source.name,
            role,
            duration,
            with_mfa=code is not None,
            caller=self._caller(credentials),
            access_key_id=credentials.access_key_id,
            via=self._via.title if self._via else "",
            via_arn=str(self._via.arn) if self._via else "",
            mfa_session=self._mfa_session is not None,
            mfa_serial=hop.mfa_serial or getattr(self._source, "mfa_serial", None) or "",
            region=self._place.region,
            profile=hop.profile,
            source_profile=self._path.profile if self._path else "",
            session_name=request.session_name,
        )
        try:
            with self._means.codes.sending(hop.mfa_serial, code) if code and hop.mfa_serial else nullcontext():
                assumed = self._means.sts.assume_role(
                    request, credentials, asked=asked, place=self._place, cancelled=self._attempt.cancelled
                )
        except RoleRefused as refused:
            explained = self._with_devices(refused, asked, credentials)
            if isinstance(explained, RoleRefused) and not hop.profile:
                explained.role = role.name
            raise explained from refused.__cause__
        except SourceRefused as refused:
            if self._mfa_session is None or refused.aws is None or refused.aws.code not in _OVER:
                raise
            raise _MfaSessionOver(self._mfa_session, refused) from refused
        self.assumed, self._reached = assumed, assumed.credentials
        self.from_long_term_keys = credentials.session_token is None
        self.duration = duration or hop.lasts
        self.code_was_typed = self.code_was_typed or (code is not None and code.typed)
        self._mfa_session, self._via = None, role

    def _caller(self, credentials: Credentials) -> str:
        if self.assumed is not None:
            return self.assumed.assumed_role_arn
        key_id = getattr(self._source, "access_key_id", credentials.access_key_id)
        return self._attempt.callers.get(key_id, "")

    def _with_devices(
        self, refused: RoleRefused | SourceRefused, asked: Asked, credentials: Credentials
    ) -> RoleSwitchError:
        """A serial number that is not this user's: which devices the user has, where that may be asked."""
        answer = refused.aws
        if answer is None or "unable to validate MFA code" not in answer.message:
            return refused
        try:
            devices = self._means.iam.mfa_devices(
                credentials, source=self._source.name, place=self._place, cancelled=self._attempt.cancelled
            )
        except RoleSwitchError:  # not allowed, most often: then it is explained without
            return refused
        return refusal(answer, replace(asked, devices=devices))

    def _look_for_cancel(self) -> None:
        if self._attempt.cancelled is not None and self._attempt.cancelled.is_set():
            raise Cancelled(tr("Assuming was cancelled."))
