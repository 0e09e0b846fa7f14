"""A role as it is typed, and what is wrong with it. Knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import Enum

from roleswitch.core.limits import (
    RULES,
    check,
    check_session_name,
    check_tags,
    parse_duration,
    parse_tags,
    parse_time,
    tags_text,
)
from roleswitch.core.role import (
    DEFAULT_DURATION,
    REASON_TAG,
    Arn,
    Deliver,
    Mfa,
    ReasonTo,
    Role,
    check_color,
    check_end,
)
from roleswitch.core.session_policy import check_plain_size, check_policy, check_policy_arns
from roleswitch.errors import BadValue
from roleswitch.texts import later, tr
from roleswitch.ui.dialogs.labels import without_label

REGIONS = {
    "aws": (
        "af-south-1",
        "ap-east-1",
        "ap-east-2",
        "ap-northeast-1",
        "ap-northeast-2",
        "ap-northeast-3",
        "ap-south-1",
        "ap-south-2",
        "ap-southeast-1",
        "ap-southeast-2",
        "ap-southeast-3",
        "ap-southeast-4",
        "ap-southeast-5",
        "ap-southeast-6",
        "ap-southeast-7",
        "ca-central-1",
        "ca-west-1",
        "eu-central-1",
        "eu-central-2",
        "eu-north-1",
        "eu-south-1",
        "eu-south-2",
        "eu-west-1",
        "eu-west-2",
        "eu-west-3",
        "il-central-1",
        "me-central-1",
        "me-south-1",
        "mx-central-1",
        "sa-east-1",
        "us-east-1",
        "us-east-2",
        "us-west-1",
        "us-west-2",
    ),
    "aws-us-gov": ("us-gov-east-1", "us-gov-west-1"),
    "aws-cn": ("cn-north-1", "cn-northwest-1"),
    "aws-eusc": ("eusc-de-east-1",),
}
"""What the list offers; any other region may be typed. AWS General Reference, "Regional endpoints"."""

DURATIONS = ("15 min", "30 min", "1 h", "2 h", "4 h", "8 h", "12 h")
ENDS = ("", "15 min", "30 min", "1 h", "2 h", "4 h", "8 h")
"""After how long a session can end by itself; any other time may be typed."""


_NOT_USED_BY_PORTAL = {
    "external_id": later("not used: Identity Center takes none"),
    "duration": later("not used: Identity Center decides, as its permission set says, 1 h to 12 h"),
    "mfa": later("not used: Identity Center asks for it when you sign in"),
    "mfa_serial": later("not used"),
    "session_name": later("not used: Identity Center names the session after who signed in"),
    "tags": later("not used: Identity Center takes none"),
    "source_identity": later("not used: Identity Center takes none"),
    "reason": later("not used: Identity Center takes none"),
    "read_only": later("not used: choose a permission set that only reads"),
    "policy": later("not used: Identity Center takes none"),
    "policy_arns": later("not used: Identity Center takes none"),
}


def portal_hints(text: RoleText, partition: str = "aws") -> dict[str, str]:
    """What is to be known of the fields of a role that Identity Center gives."""
    try:
        arn = arn_from(text.arn, partition)
    except BadValue:
        return {field: tr(words) for field, words in _NOT_USED_BY_PORTAL.items()}
    account = " · ".join(filter(None, (text.account_name.strip(), arn.account_id_spaced)))
    return {
        **{field: tr(words) for field, words in _NOT_USED_BY_PORTAL.items()},
        "arn": tr(
            "{account} · the role name is the permission set's: {permission_set}",
            account=account,
            permission_set=arn.permission_set,
        ),
    }


class MfaWay(Enum):
    """How MFA is given for a role, as it is chosen."""

    NONE = "none"
    RECOMMENDED = "recommended"
    """The role names a device and leaves the way to the program."""
    SESSION = Mfa.SESSION.value
    DIRECT = Mfa.DIRECT.value

    @property
    def mfa(self) -> Mfa | None:
        return next((mfa for mfa in Mfa if mfa.value == self.value), None)


@dataclass(frozen=True, kw_only=True)
class RoleText:
    """A role as it is typed: nothing in it is checked."""

    display_name: str = ""
    arn: str = ""
    name: str = ""
    account_name: str = ""
    source: str = ""
    via: str = ""
    color: str = ""
    group: str = ""
    external_id: str = ""
    duration: str = "1 h"
    region: str = ""
    profile: str = ""
    deliver: Deliver = Deliver.CREDENTIALS
    favorite: bool = False
    mfa: MfaWay = MfaWay.NONE
    mfa_serial: str = ""
    session_name: str = "{user}"
    tags: str = ""
    """One to a line, as `limits.parse_tags` reads them, with those that are transitive."""
    source_identity: str = ""
    reason: ReasonTo | None = None
    policy: str = ""
    policy_arns: str = ""
    """One to a line."""
    ask_before_assuming: bool | None = None
    type_name_to_assume: bool | None = None
    starts_read_only: bool | None = None
    stand_out: bool | None = None
    end_on_lock: bool | None = None
    end_after: str = ""
    """Empty where it does not end by itself."""


def text_of(role: Role) -> RoleText:
    return RoleText(
        display_name=role.display_name,
        arn=str(role.arn),
        name=role.name,
        account_name=role.account_name,
        source=role.source or "",
        via=role.via or "",
        color=role.color,
        group=role.group,
        external_id=role.external_id or "",
        duration=duration_text(role.duration),
        region=role.region or "",
        profile=role.profile,
        deliver=role.deliver,
        favorite=role.favorite,
        mfa=_mfa_way(role),
        mfa_serial=role.mfa_serial or "",
        session_name=role.session_name,
        tags=tags_text(role.tags, role.transitive_tags),
        source_identity=role.source_identity or "",
        reason=role.reason,
        policy=role.policy or "",
        policy_arns="\n".join(role.policy_arns),
        ask_before_assuming=role.ask_before_assuming,
        type_name_to_assume=role.type_name_to_assume,
        starts_read_only=role.read_only,
        stand_out=role.stand_out,
        end_on_lock=role.end_on_lock,
        end_after=duration_text_of_seconds(role.end_after_seconds) if role.end_after_seconds else "",
    )


def _mfa_way(role: Role) -> MfaWay:
    if role.mfa is not None:
        return MfaWay(role.mfa.value)
    return MfaWay.RECOMMENDED if role.mfa_serial else MfaWay.NONE


def role_from(text: RoleText, old: Role | None) -> Role:
    """The role that was typed, with what this dialog does not show taken from `old`. Raises BadValue."""
    arn = arn_from(text.arn, old.arn.partition if old else "aws")
    duration = duration_from(text.duration)
    unsaid = duration == DEFAULT_DURATION and (old is None or old.duration_seconds is None)
    tags, transitive = parse_tags(text.tags)
    if old is not None and text.tags == tags_text(old.tags, old.transitive_tags):
        # As the file says it: the text keeps neither the order nor the spelling of the transitive keys.
        tags, transitive = dict(old.tags), old.transitive_tags
    return replace(
        old or Role(name=text.name, arn=arn),
        name=text.name,
        arn=arn,
        display_name=text.display_name.strip(),
        account_name=text.account_name.strip(),
        source=text.source or None,
        via=text.via or None,
        color=text.color,
        group=text.group.strip(),
        external_id=text.external_id or None,
        duration_seconds=None if unsaid else round(duration.total_seconds()),
        region=text.region or None,
        profile=text.profile,
        deliver=text.deliver,
        favorite=text.favorite,
        mfa=text.mfa.mfa,
        mfa_serial=(text.mfa is not MfaWay.NONE and text.mfa_serial) or None,
        session_name=text.session_name or "{user}",
        tags=tags,
        transitive_tags=transitive,
        source_identity=text.source_identity or None,
        reason=text.reason,
        policy=text.policy if text.policy.strip() else None,
        policy_arns=policy_arns_in(text.policy_arns),
        ask_before_assuming=text.ask_before_assuming,
        type_name_to_assume=text.type_name_to_assume,
        read_only=text.starts_read_only,
        stand_out=text.stand_out,
        end_on_lock=text.end_on_lock,
        end_after_seconds=end_from(text.end_after),
    )


def policy_arns_in(text: str) -> tuple[str, ...]:
    """The policy ARNs that are written one to a line."""
    return tuple(filter(None, map(str.strip, text.split("\n"))))


def troubles_in(text: RoleText, old: Role | None, taken: Collection[str]) -> dict[str, str]:
    """What is wrong, by field, in the words of `core.role`. `taken` are the names of the other roles."""
    partition = old.arn.partition if old else "aws"
    checks: Mapping[str, Callable[[], object]] = {
        "display_name": lambda: _check_optional("display_name", text.display_name.strip()),
        "arn": lambda: arn_from(text.arn, partition),
        "name": lambda: _check_name(text.name, taken),
        "account_name": lambda: _check_optional("account_name", text.account_name.strip()),
        "color": lambda: check_color(text.color),
        "group": lambda: _check_optional("group", text.group.strip()),
        "external_id": lambda: _check_optional("external_id", text.external_id),
        "duration": lambda: duration_from(text.duration),
        "region": lambda: _check_optional("region", text.region),
        "profile": lambda: _check_optional("profile", text.profile),
        "mfa_serial": lambda: _check_device(text.mfa, text.mfa_serial),
        "session_name": lambda: _check_session_name(text.session_name),
        "tags": lambda: _check_tags(text.tags, text.reason),
        "source_identity": lambda: _check_optional("source_identity", text.source_identity),
        "policy": lambda: _check_policy(text.policy, policy_arns_in(text.policy_arns)),
        "policy_arns": lambda: _check_policy_arns(text, partition),
        "end_after": lambda: end_from(text.end_after),
    }
    found = {}
    for field, run in checks.items():
        try:
            run()
        except BadValue as trouble:
            found[field] = without_label(trouble.message, *_labels(field))
    return found


def _check_optional(field: str, value: str) -> None:
    if value:
        check(field, value)


def _check_name(name: str, taken: Collection[str]) -> None:
    check("name", name)
    if name in taken:
        raise BadValue("name", tr("there is a role named {name} already", name=name))


def _check_session_name(template: str) -> None:
    if template:
        check_session_name(check("session_name", template))


def _check_device(way: MfaWay, serial: str) -> None:
    if way is MfaWay.RECOMMENDED and not serial:
        raise BadValue("mfa_serial", tr("none given: name the device, or choose how MFA is given"))
    if way is not MfaWay.NONE:
        _check_optional("mfa_serial", serial)


def _check_tags(text: str, reason: ReasonTo | None) -> None:
    tags, transitive = parse_tags(text)
    if reason is ReasonTo.TAG:
        check_tags({**tags, REASON_TAG: ""}, transitive)


def _check_policy(policy: str, policy_arns: tuple[str, ...]) -> None:
    if policy.strip():
        check_policy(policy)
        check_plain_size(policy, policy_arns)


def _check_policy_arns(text: RoleText, partition: str) -> None:
    policy_arns = policy_arns_in(text.policy_arns)
    try:
        arn = arn_from(text.arn, partition)
    except BadValue:
        return  # whose they may be is not known before, and the role's ARN has its own note
    check_policy_arns(policy_arns, arn.partition, arn.account_id)
    if not text.policy.strip():
        check_plain_size(None, policy_arns)


def _labels(field: str) -> tuple[str, ...]:
    if field in RULES:
        return (RULES[field].name, field)
    return ({"arn": later("role ARN"), "end_after": later("end after")}.get(field, field),)


def arn_from(text: str, partition: str = "aws") -> Arn:
    """A role's ARN, or its account ID and name as in 123456789012/Name, also with the ID in groups. Raises BadValue."""
    short = re.fullmatch(r"(\d{12}|\d{4}[- ]\d{4}[- ]\d{4})\s*/\s*(.+)", text.strip())
    if short:
        return Arn(partition, re.sub(r"\D", "", short[1]), short[2])
    return Arn.parse(text)


def duration_from(text: str) -> timedelta:
    """What parse_duration takes, also with spaces as in 1 h 30 min. Raises BadValue."""
    return parse_duration(_without_spaces(text))


def _without_spaces(text: str) -> str:
    return re.sub(r"(?<=\d)\s+(?=[hms])", "", text.strip().lower())


def end_from(text: str) -> int | None:
    """Seconds after which a session ends by itself; None for an empty text. Raises BadValue."""
    if not text.strip():
        return None
    try:
        seconds = round(parse_time(_without_spaces(text)).total_seconds())
    except BadValue as bad:
        raise BadValue("end_after", f"{tr('end after')}: {without_label(bad.message, 'duration')}") from bad
    check_end(seconds)
    return seconds


def duration_text(duration: timedelta) -> str:
    """1 h, 90 minutes as 1 h 30 min, 1000 seconds as 1000 s."""
    seconds = round(duration.total_seconds())
    if seconds % 60:
        return f"{seconds} s"
    hours, minutes = divmod(seconds // 60, 60)
    return " ".join(f"{number} {unit}" for number, unit in ((hours, "h"), (minutes, "min")) if number)


def duration_text_of_seconds(seconds: int) -> str:
    return duration_text(timedelta(seconds=seconds))


def proposed_name(wish: str, taken: Collection[str]) -> str:
    """`wish` as a name that may be taken on a command line and is not taken yet, such as data-lake; empty where
    nothing of it is left."""
    name = re.sub(r"[^a-z0-9_.@+-]+", "-", wish.lower()).strip("-_.@+")[:56].rstrip("-_.@+")
    if not name or name not in taken:
        return name
    return next(f"{name}-{number}" for number in range(2, len(taken) + 3) if f"{name}-{number}" not in taken)
