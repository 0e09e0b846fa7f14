"""A role that a person can assume: what the list knows of it, checked against AWS's limits when it is made."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum

from roleswitch.core.limits import check, check_seconds, check_tags, shown
from roleswitch.core.settings import NO_HOOKS, Hooks
from roleswitch.errors import BadValue
from roleswitch.texts import tr

DEFAULT_DURATION = timedelta(hours=1)

COLORS = {
    "red": "#d13438",
    "orange": "#e08a00",
    "yellow": "#d9b400",
    "green": "#1f9d63",
    "blue": "#0e86d4",
}
"""The console's named colours, in tones that are still told apart in a narrow bar."""


@dataclass(frozen=True)
class Arn:
    """A role's ARN: `arn:{partition}:iam::{account_id}:role/{role_name}`, the role name with its path."""

    partition: str
    account_id: str
    role_name: str

    def __post_init__(self) -> None:
        check("partition", self.partition)
        check("account_id", self.account_id)
        check("role_name", self.role_name)
        if self.role_name.startswith("/") or self.role_name.endswith("/") or "//" in self.role_name:
            raise BadValue(
                "role_name",
                tr("role name: {role_name} has an empty part: write path/name without // ", role_name=self.role_name),
            )
        if len(self.name) > 64:
            raise BadValue(
                "role_name", tr("role name: at most 64 characters after the path, {n} given", n=len(self.name))
            )

    @classmethod
    def parse(cls, text: str) -> Arn:
        """Raises BadValue where `text` is not the ARN of a role, with what it is instead where that is plain."""
        parts = text.strip().split(":", 5)
        if len(parts) != 6 or parts[0] != "arn" or parts[2] != "iam" or parts[3]:
            raise BadValue(
                "role_arn",
                tr("role ARN: {arn} is not one: write it as in arn:aws:iam::123456789012:role/Name", arn=shown(text)),
            )
        kind, _, role_name = parts[5].partition("/")
        if kind != "role" or not role_name:
            raise BadValue(
                "role_arn",
                tr(
                    "role ARN: {what} names a {what_2}: it has to be a role/…",
                    what=shown(text),
                    what_2=shown(kind) or tr("nothing"),
                ),
            )
        return cls(parts[1], parts[4], role_name)

    @property
    def name(self) -> str:
        """The role name without its path, as it stands in an assumed-role ARN."""
        return self.role_name.rpartition("/")[2]

    @property
    def permission_set(self) -> str:
        """Of which permission set of Identity Center the role is: its own name, unless it is one that AWS made."""
        made = re.fullmatch(r"AWSReservedSSO_(.+)_[0-9a-f]{16}", self.name)
        return made[1] if made else self.name

    @property
    def account_id_spaced(self) -> str:
        """The account ID in groups of four digits, as the console writes it."""
        return f"{self.account_id[:4]}-{self.account_id[4:8]}-{self.account_id[8:]}"

    def __str__(self) -> str:
        return f"arn:{self.partition}:iam::{self.account_id}:role/{self.role_name}"


class Deliver(Enum):
    CREDENTIALS = "credentials"
    """The session's keys in ~/.aws/credentials."""
    CREDENTIAL_PROCESS = "credential-process"
    """A profile in ~/.aws/config that asks us; no secret on disk."""
    NOTHING = "nothing"

    @property
    def writes(self) -> bool:
        """Whether there is a profile in ~/.aws then."""
        return self is not Deliver.NOTHING


class Mfa(Enum):
    SESSION = "session"
    """One code for many roles, one hour each."""
    DIRECT = "direct"
    """A code for this role, up to its maximum."""


class ReasonTo(Enum):
    """Where a reason that was typed at assuming goes, so that CloudTrail shows it."""

    TAG = "tag"
    """A session tag named Reason; both sides must allow sts:TagSession."""
    SOURCE_IDENTITY = "source-identity"
    """The source identity, which stays along a chain; both sides must allow sts:SetSourceIdentity."""


REASON_TAG = "Reason"

GUARDS = ("ask_before_assuming", "type_name_to_assume", "read_only", "stand_out", "end_on_lock")
"""What a role, a rule or a team list can say to keep a person from doing harm: true, false, or nothing of it."""

SHORTEST_END, LONGEST_END = timedelta(minutes=5), timedelta(hours=36)
"""After how long a session can be made to end by itself."""


@dataclass(frozen=True, kw_only=True)
class Role:
    """A role of the list. Raises BadValue when it is made with what AWS or a place we write to would not take."""

    name: str
    arn: Arn
    display_name: str = ""
    account_name: str = ""
    source: str | None = None
    """The source whose credentials assume it."""
    via: str | None = None
    """Another role of the list whose session assumes it, instead of a source."""
    color: str = ""
    group: str = ""
    favorite: bool = False
    external_id: str | None = None
    session_name: str = "{user}"
    duration_seconds: int | None = None
    region: str | None = None
    profile: str = ""
    deliver: Deliver = Deliver.CREDENTIALS
    mfa: Mfa | None = None
    mfa_serial: str | None = None
    policy_arns: tuple[str, ...] = ()
    policy: str | None = None
    tags: Mapping[str, str] = field(default_factory=dict)
    transitive_tags: tuple[str, ...] = ()
    source_identity: str | None = None
    reason: ReasonTo | None = None
    """Where a reason goes; who assumes the role is asked for one then."""
    ask_before_assuming: bool | None = None
    """Whether the person has to say yes before a session is begun; None where the role itself does not say."""
    type_name_to_assume: bool | None = None
    """Whether they have to type its name for that."""
    read_only: bool | None = None
    """Whether its sessions are limited to reading, unless the person asks for all that the role may."""
    stand_out: bool | None = None
    """Whether its terminals take its colour, and the window a frame of it while a session is alive."""
    end_after_seconds: int | None = None
    """How long after it was assumed its session ends by itself, renewals and all: 5 min to 36 h."""
    end_on_lock: bool | None = None
    """Whether its session ends when the screen is locked."""
    hooks: Hooks = NO_HOOKS
    """Commands of its own, run after those of the list."""
    team: str = ""
    """The team list that it comes from; empty for a role of one's own."""

    def __post_init__(self) -> None:
        check("name", self.name)
        for optional in (
            "display_name",
            "account_name",
            "group",
            "external_id",
            "session_name",
            "region",
            "profile",
            "mfa_serial",
            "source_identity",
        ):
            if value := getattr(self, optional):
                check(optional, value)
        if self.external_id == "":
            check("external_id", "")
        if self.source and self.via:
            raise BadValue(
                "via", tr("via: a role is assumed from a source or via another role: leave one of the two out")
            )
        if self.via == self.name:
            raise BadValue("via", tr("via: {name} cannot be assumed via itself", name=self.name))
        check_color(self.color)
        if self.duration_seconds is not None:
            check_seconds(self.duration_seconds)
        check_end(self.end_after_seconds)
        if self.policy is not None or self.policy_arns:
            _check_session_policy(self)
        # A reason becomes a tag more, which has to find its place then.
        reason = {REASON_TAG: ""} if self.reason is ReasonTo.TAG else {}
        check_tags({**self.tags, **reason}, self.transitive_tags)

    @property
    def title(self) -> str:
        """What a person reads: the display name, or the name where there is none."""
        return self.display_name or self.name

    @property
    def asks_reason(self) -> bool:
        """Whether a reason has to be given: it goes to AWS, or names the session."""
        return self.reason is not None or "{ticket}" in self.session_name

    @property
    def asks_first(self) -> bool:
        """Whether a person has to say yes, or more, before a session is begun."""
        return bool(self.ask_before_assuming or self.type_name_to_assume)

    @property
    def profile_name(self) -> str:
        return self.profile or self.name

    @property
    def rgb(self) -> str:
        """The colour as #rrggbb, empty where none was chosen."""
        return COLORS.get(self.color, self.color)

    @property
    def duration(self) -> timedelta:
        return DEFAULT_DURATION if self.duration_seconds is None else timedelta(seconds=self.duration_seconds)


def check_end(seconds: int | None) -> None:
    """Raises BadValue where a session cannot be made to end by itself after so many seconds."""
    if seconds is None or SHORTEST_END <= timedelta(seconds=seconds) <= LONGEST_END:
        return
    raise BadValue(
        "end_after_seconds",
        tr(
            "end after: {seconds} seconds are not between 300 (5 min) and 129600 (36 h): write such as 3600 (1 h)",
            seconds=seconds,
        ),
    )


def check_color(text: str) -> str:
    if text and text not in COLORS and not re.fullmatch(r"#[0-9A-Fa-f]{6}", text):
        named = ", ".join(COLORS)
        raise BadValue(
            "color",
            tr("color: {what} is not one: write {named} or six digits as in #d13438", what=shown(text), named=named),
        )
    return text


def _check_session_policy(role: Role) -> None:
    # Late: few roles have one, and the list is read before the first paint.
    from roleswitch.core.session_policy import check_plain_size, check_policy, check_policy_arns

    if role.policy is not None:
        check_policy(role.policy)
    check_policy_arns(role.policy_arns, role.arn.partition, role.arn.account_id)
    check_plain_size(role.policy, role.policy_arns)
