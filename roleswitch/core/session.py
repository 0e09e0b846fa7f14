"""A role's temporary credentials, and what follows from them and the clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from enum import Enum

from roleswitch.core.role import Role
from roleswitch.errors import RoleSwitchError

WARN_BEFORE_END = timedelta(minutes=15)
RENEW_BEFORE_END = timedelta(minutes=20)
"""botocore asks a credential_process again on every signing once less than 15 minutes are left (reliability.md)."""


@dataclass(frozen=True, kw_only=True)
class Session:
    """The temporary credentials that STS gave for a role.

    Times are aware and in UTC. The secret key and the token hide from `repr`; they are written only where
    `architecture.md` allows.
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
    region: str | None = None
    source: str = ""
    """The name of the source whose credentials called STS."""
    keep_renewed: bool = True

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

        Sessions of half an hour or less, where 20 minutes are most of the life, are renewed at half of it.
        """
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
