"""A role as it is typed, and what is wrong with it. Knows no Qt."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from roleswitch.core.role import (
    DEFAULT_DURATION,
    RULES,
    Arn,
    Deliver,
    Role,
    check,
    check_color,
    check_session_name,
    parse_duration,
)
from roleswitch.errors import BadValue

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
    session_name: str = "{user}"
    favorite: bool = False


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
        session_name=role.session_name,
        favorite=role.favorite,
    )


def role_from(text: RoleText, old: Role | None) -> Role:
    """The role that was typed, with what this dialog does not show taken from `old`. Raises BadValue."""
    arn = arn_from(text.arn, old.arn.partition if old else "aws")
    duration = duration_from(text.duration)
    unsaid = duration == DEFAULT_DURATION and (old is None or old.duration_seconds is None)
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
        session_name=text.session_name or "{user}",
        duration_seconds=None if unsaid else round(duration.total_seconds()),
        region=text.region or None,
        profile=text.profile,
        deliver=text.deliver,
        favorite=text.favorite,
    )


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
        "session_name": lambda: _check_session_name(text.session_name),
    }
    found = {}
    for field, run in checks.items():
        try:
            run()
        except BadValue as trouble:
            found[field] = _without_label(field, trouble.message)
    return found


def _check_optional(field: str, value: str) -> None:
    if value:
        check(field, value)


def _check_name(name: str, taken: Collection[str]) -> None:
    check("name", name)
    if name in taken:
        raise BadValue("name", f"there is a role named {name} already")


def _check_session_name(template: str) -> None:
    if template:
        check_session_name(check("session_name", template))


def _without_label(field: str, message: str) -> str:
    """The sentence as it stands at the field itself, which need not be named again."""
    labels = {"arn": "role ARN", "duration": "duration", "color": "color"}
    label = RULES[field].label if field in RULES else labels[field]
    return message.removeprefix(f"{label}: ")


def arn_from(text: str, partition: str = "aws") -> Arn:
    """A role's ARN, or its account ID and name as in 123456789012/Name, also with the ID in groups. Raises BadValue."""
    short = re.fullmatch(r"(\d{12}|\d{4}[- ]\d{4}[- ]\d{4})\s*/\s*(.+)", text.strip())
    if short:
        return Arn(partition, re.sub(r"\D", "", short[1]), short[2])
    return Arn.parse(text)


def duration_from(text: str) -> timedelta:
    """What parse_duration takes, also with spaces as in 1 h 30 min. Raises BadValue."""
    return parse_duration(re.sub(r"(?<=\d)\s+(?=[hms])", "", text.strip().lower()))


def duration_text(duration: timedelta) -> str:
    """1 h, 90 minutes as 1 h 30 min, 1000 seconds as 1000 s."""
    seconds = round(duration.total_seconds())
    if seconds % 60:
        return f"{seconds} s"
    hours, minutes = divmod(seconds // 60, 60)
    return " ".join(f"{number} {unit}" for number, unit in ((hours, "h"), (minutes, "min")) if number)


def proposed_name(wish: str, taken: Collection[str]) -> str:
    """`wish` as a name that may be taken on a command line and is not taken yet, such as data-lake; empty where
    nothing of it is left."""
    name = re.sub(r"[^a-z0-9_.@+-]+", "-", wish.lower()).strip("-_.@+")[:56].rstrip("-_.@+")
    if not name or name not in taken:
        return name
    return next(f"{name}-{number}" for number in range(2, len(taken) + 3) if f"{name}-{number}" not in taken)
