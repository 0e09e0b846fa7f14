"""A role's temporary credentials, and what follows from them and the clock."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from enum import Enum

from roleswitch.core.day_end import runs_out
from roleswitch.core.role import Mfa, Role
from roleswitch.errors import RoleSwitchError

CODE_WANTED_BEFORE = timedelta(minutes=30)
"""A person who is away for lunch has not lost a session by it."""
WARN_BEFORE_END = timedelta(minutes=15)
RENEW_BEFORE_END = timedelta(minutes=20)
"""botocore asks a credential_process again on every signing once less than 15 minutes are left (botocore 1.43)."""


@dataclass(frozen=True, kw_only=True)
class Terms:
    """What a person asked for when a role was assumed, in place of what the list says. Kept over renewals."""

    duration: timedelta | None = None
    read_only: bool = False
    """Limited to AWS's managed policy ReadOnlyAccess."""
    reason: str = ""
    mfa: Mfa | None = None
    without_tags: bool = False
    """Without session tags and source identity, where AWS does not let them be set."""
    full_access: bool = False
    """All that the role may, although it starts read only."""
    confirmed: bool = field(default=False, compare=False)
    """The person has said yes, where the role asks before it is assumed. That is no other session for it."""

    def limits_to_reading(self, role: Role) -> bool:
        """Whether a session of the role on these terms is read only."""
        return self.read_only or (bool(role.read_only) and not self.full_access)


AS_LISTED = Terms()


@dataclass(frozen=True, kw_only=True)
class Session:
    """The temporary credentials that STS gave for a role.

    Times are aware and in UTC. The secret key and the token hide from `repr`; they are written only where
    docs/security.md says.
    """

    role: str
    """The role's name in the list."""
    role_arn: str
    assumed_role_arn: str
    """As GetCallerIdentity will say it: arn:aws:sts::ID:assumed-role/NAME/SESSION-NAME."""
    access_key_id: str
    secret_access_key: str = field(repr=False)
    session_token: str = field(repr=False)
    issued: datetime
    expiration: datetime
    """When its credentials end, or the role makes it end by itself, whichever is first."""
    region: str | None = None
    source: str = ""
    """The name of the source whose credentials called STS."""
    keep_renewed: bool = True
    terms: Terms = AS_LISTED
    needs_code: bool = False
    """Another session takes another MFA code of a person."""
    by_mfa_session: bool = False
    """Renewed without a code while the source's MFA session lasts."""
    packed_policy_percent: int | None = None
    """How much of AWS's limit for policies and tags together was used."""
    from_long_term_keys: bool = False
    """AssumeRole was called with keys that do not end: the console may be opened for longer than the session then."""
    began: datetime | None = None
    """When the person assumed it, since when it was only renewed; None: at `issued`."""
    ends_by: datetime | None = None
    """When the role makes it end by itself, whatever is renewed."""

    @property
    def assumed_at(self) -> datetime:
        return self.began or self.issued

    def made_to_end(self, role: Role, began: datetime | None = None) -> Session:
        """This session, which began then, with its end where the role makes it end by itself."""
        began = began or self.assumed_at
        if role.end_after_seconds is None:
            return replace(self, began=began, ends_by=None)
        ends_by = began + timedelta(seconds=role.end_after_seconds)
        return replace(self, began=began, ends_by=ends_by, expiration=min(self.expiration, ends_by))

    @property
    def is_last(self) -> bool:
        """Whether it ends by itself before its credentials do: then nothing is won by another one."""
        return self.ends_by is not None and self.ends_by <= self.expiration

    def has_ended(self, now: datetime) -> bool:
        """Whether it has ended by itself: then it is not renewed."""
        return self.ends_by is not None and now >= self.ends_by

    @property
    def life(self) -> timedelta:
        return self.expiration - self.issued

    def remaining(self, now: datetime) -> timedelta:
        return max(self.expiration - now, timedelta(0))

    def is_alive(self, now: datetime) -> bool:
        return now < self.expiration

    def warns_at(self) -> datetime:
        """When the session counts as expiring: 15 minutes before its end, or in its last third where that is less."""
        return self.expiration - min(WARN_BEFORE_END, self.life / 3)

    def renews_at(self) -> datetime:
        """When it is to be renewed: 20 minutes or a third of its life before the end, whichever is earlier.

        Sessions of half an hour or less, where 20 minutes are most of the life, are renewed at half of it. Where a
        person has to give a code for it, not before the session counts as expiring.
        """
        if self.is_last:
            return self.expiration
        if self.needs_code:
            return self.warns_at()
        if self.life <= timedelta(minutes=30):
            return self.issued + self.life / 2
        return self.expiration - max(RENEW_BEFORE_END, self.life / 3)


class Phase(Enum):
    IDLE = "idle"
    ASSUMING = "assuming"
    ACTIVE = "active"
    EXPIRING = "expiring"
    FAILED = "failed"
    EXPIRED = "expired"


@dataclass(frozen=True)
class RoleState:
    """A role with what is known of its session. The phase is computed, never stored."""

    role: Role
    session: Session | None = None
    assuming: bool = False
    error: RoleSwitchError | None = None
    wanted: Terms = AS_LISTED
    """What the person asks for when the role is assumed next."""
    mfa_until: datetime | None = None
    """When the source's MFA session ends, where it has one."""
    day_ends: time | None = None
    """The local time from which on nothing is renewed; None where days do not end."""

    def code_wanted_by(self, now: datetime) -> datetime | None:
        """When the MFA session ends that the session is renewed with, where that is soon: a code is wanted by then.

        None also where it is not renewed any more.
        """
        session, until = self.session, self.mfa_until
        if session is None or until is None or not (session.keep_renewed and session.by_mfa_session):
            return None
        if session.is_last or runs_out(session, max(session.renews_at(), now), self.day_ends):
            return None
        return until if session.is_alive(now) and until - now < CODE_WANTED_BEFORE else None

    def terms(self, now: datetime) -> Terms:
        """On what terms it is assumed next: those that the person asked for, else those of the session that is
        alive."""
        alive = self.session is not None and self.session.is_alive(now)
        return self.goes_on_with(now) if alive else self.wanted

    def goes_on_with(self, now: datetime) -> Terms:
        """On what terms it goes on after it waited for a person: those that they asked for, else those of its session,
        which may be over by now: then it starts read only again, where the role does. A yes is to what is wanted now:
        the one that the session began with is not taken."""
        if self.wanted == AS_LISTED and self.session is not None:
            terms = self.session.terms
            full_access = terms.full_access and self.session.is_alive(now)
            return replace(terms, full_access=full_access, confirmed=self.wanted.confirmed)
        return self.wanted

    def phase(self, now: datetime) -> Phase:
        if self.assuming:
            return Phase.ASSUMING
        if self.session is not None and self.session.is_alive(now):
            return Phase.EXPIRING if now >= self.session.warns_at() else Phase.ACTIVE
        if self.error is not None:
            return Phase.FAILED
        if self.session is not None:
            return Phase.EXPIRED
        return Phase.IDLE


def utc_now() -> datetime:
    return datetime.now(UTC)
