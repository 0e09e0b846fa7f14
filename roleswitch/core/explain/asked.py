"""What was asked of AWS, and who asked."""

from __future__ import annotations

import re
from dataclasses import KW_ONLY, dataclass
from datetime import UTC, datetime, timedelta

from roleswitch.core.role import Role
from roleswitch.texts import tr


@dataclass(frozen=True)
class Asked:
    """What was asked of AWS and with whose credentials, as far as it helps to explain a refusal."""

    action: str
    """As AWS names it: AssumeRole, GetSessionToken, CreateAccessKey."""
    source: str
    role: Role | None = None
    duration: timedelta | None = None
    _: KW_ONLY
    with_mfa: bool = False
    """This very call had a code."""
    now: datetime = datetime(1970, 1, 1, tzinfo=UTC)
    server_time: datetime | None = None
    """The Date header of the answer."""
    caller: str = ""
    """The caller's ARN, where it was known before the call."""
    access_key_id: str = ""
    via: str = ""
    """The title of the role whose session made the call, where the source did not make it itself."""
    via_arn: str = ""
    """That role's ARN: a session's own ARN leaves the path out."""
    mfa_session: bool = False
    """The credentials that called came from GetSessionToken with a code."""
    mfa_serial: str = ""
    """The device whose code was sent; where none was, the one that is known for the role or its source."""
    devices: tuple[str, ...] | None = None
    """The caller's MFA devices, where IAM told them."""
    region: str = ""
    """The region whose STS was called."""
    profile: str = ""
    """The profile of ~/.aws that asks for this call."""
    source_profile: str = ""
    """The profile of ~/.aws that the source is, empty for a key of the keyring."""
    session_name: str = ""

    @property
    def had_mfa(self) -> bool:
        return self.with_mfa or self.mfa_session

    @property
    def tagged(self) -> bool:
        """Whether session tags were sent."""
        return self.role is not None and bool(self.role.tags)

    @property
    def identified(self) -> bool:
        """Whether a source identity was sent."""
        return self.role is not None and bool(self.role.source_identity)


@dataclass(frozen=True)
class Caller:
    """Whose credentials called, as GetCallerIdentity and AWS's refusals name them."""

    arn: str
    partition: str
    account_id: str
    kind: str
    """user, root, assumed-role or federated-user."""
    name: str
    """The user's or role's name without its path: a session's ARN has none."""

    @classmethod
    def parse(cls, arn: str) -> Caller | None:
        found = re.fullmatch(r"arn:([\w-]+):(?:iam|sts)::(\d{12}):([\w-]+)(?:/(.+))?", arn)
        if found is None:
            return None
        kind, path = found[3], found[4] or ""
        name = path.partition("/")[0] if kind == "assumed-role" else path.rpartition("/")[2]
        return cls(arn, found[1], found[2], kind, name)

    @property
    def permission_set(self) -> str:
        """Of Identity Center, empty for others: its roles are named AWSReservedSSO_{permission set}_{16 digits}."""
        found = re.fullmatch(r"AWSReservedSSO_(.+)_[0-9a-f]{16}", self.name) if self.is_session else None
        return found[1] if found else ""

    @property
    def is_session(self) -> bool:
        """Whether a role's session called."""
        return self.kind == "assumed-role"

    @property
    def title(self) -> str:
        if self.kind == "root":
            return tr("the root user")
        if self.permission_set:
            return tr("the permission set {permission_set}", permission_set=self.permission_set)
        return tr("the role {name}", name=self.name) if self.is_session else self.name


def spaced(account_id: str) -> str:
    """An account ID in groups of four digits, as the console writes it."""
    return f"{account_id[:4]}-{account_id[4:8]}-{account_id[8:]}"
