"""A role that a person can assume: what the list knows of it, checked against AWS's limits when it is made.

The limits are those of the STS service model and the IAM user guide; botocore itself checks only the lower ones.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from enum import Enum
from typing import NamedTuple

from roleswitch.errors import BadValue

SHORTEST = timedelta(minutes=15)
LONGEST = timedelta(hours=12)
DEFAULT_DURATION = timedelta(hours=1)

COLORS = {
    "red": "#d13438",
    "orange": "#e08a00",
    "yellow": "#d9b400",
    "green": "#1f9d63",
    "blue": "#0e86d4",
}
"""The console's named colours, in tones that are still told apart in a narrow bar."""


class Rule(NamedTuple):
    """What AWS, or one of the places that a value is written to, takes for a field."""

    label: str
    least: int
    most: int
    allowed: re.Pattern[str]
    """Characters that may stand in it."""
    use: str
    """The allowed characters in words, after "use"."""


def _rule(label: str, least: int, most: int, allowed: str, use: str) -> Rule:
    return Rule(label, least, most, re.compile(f"(?:{allowed})*", re.ASCII), use)


_NAME = r"[A-Za-z0-9_.@+-]"
_NAME_WORDS = "letters, digits and _ . @ + -"
_STS_NAME = r"[\w+=,.@-]"
_STS_NAME_WORDS = "letters, digits and _ + = , . @ -"
_TEXT = r"[^\x00-\x1f\x7f-\x9f]"

RULES = {
    "name": _rule("name", 1, 64, _NAME, _NAME_WORDS),
    "profile": _rule("profile", 1, 64, _NAME, _NAME_WORDS),
    "display_name": _rule("display name", 1, 128, _TEXT, "ordinary characters"),
    "account_name": _rule("account name", 1, 128, _TEXT, "ordinary characters"),
    "group": _rule("group", 1, 64, _TEXT, "ordinary characters"),
    "account_id": _rule("account ID", 12, 12, r"[0-9]", "twelve digits"),
    "role_name": _rule(
        "role name", 1, 576, r"[\w+=,.@/-]", "letters, digits and _ + = , . @ - with / after each folder"
    ),
    "external_id": _rule("external ID", 2, 1224, r"[\w+=,.@:/-]", "letters, digits and = , . @ : / + _ -"),
    "session_name": _rule("session name", 2, 64, r"[\w+=,.@{}-]", f"{_STS_NAME_WORDS} and {{user}}"),
    "source_identity": _rule("source identity", 2, 64, _STS_NAME, _STS_NAME_WORDS),
    "mfa_serial": _rule("MFA serial number", 9, 256, r"[\w+=/:,.@-]", "letters, digits and + = / : , . @ - _"),
    "region": _rule("region", 5, 32, r"[a-z0-9-]", "small letters, digits and -, such as eu-west-1"),
    "partition": _rule("partition", 3, 32, r"[a-z-]", "small letters and -, such as aws or aws-us-gov"),
    "policy": _rule("session policy", 1, 2048, r"[\x09\x0a\x0d\x20-\xff]", "JSON"),
    "access_key_id": _rule("access key ID", 16, 128, r"[A-Z0-9]", "capital letters and digits, such as AKIA…"),
}


def check(field_name: str, value: str) -> str:
    """`value` where AWS takes it for that field of `RULES`.

    Raises BadValue, whose sentence names the field, the first character that is wrong, and what to use instead.
    """
    rule = RULES[field_name]
    if not (value.isascii() and rule.allowed.fullmatch(value)):
        for character in value:
            if not rule.allowed.fullmatch(character) or unicodedata.category(character) in _INVISIBLE:
                raise BadValue(field_name, f"{rule.label}: {_named(character)} is not allowed here: use {rule.use}")
    if len(value) < rule.least:
        wanted = f"{rule.least} characters" if rule.least > 1 else "a character"
        at_least = "" if rule.least == rule.most else "at least "
        raise BadValue(field_name, f"{rule.label}: {at_least}{wanted} needed, {len(value) or 'none'} given")
    if len(value) > rule.most:
        raise BadValue(field_name, f"{rule.label}: at most {rule.most} characters, {len(value)} given")
    if field_name in {"name", "profile"}:
        if not value[0].isalnum():
            raise BadValue(field_name, f"{rule.label}: begin with a letter or a digit, not with {value[0]}")
        if value.lower() == "default" and value != "default":
            # Every profile inherits from a section of this name in capitals, a credential_process included.
            raise BadValue(
                field_name, f"{rule.label}: write default in small letters: [{value}] would act on all profiles"
            )
    if field_name == "region" and not re.fullmatch(r"[a-z]+(-[a-z0-9]+)+-\d+", value):
        raise BadValue(field_name, f"region: {value} is not the name of a region: write it as in eu-west-1")
    if field_name == "source_identity" and value.lower().startswith("aws:"):
        raise BadValue(field_name, "source identity: aws: at its beginning is kept for AWS")
    return value


_INVISIBLE = frozenset({"Cf", "Cs", "Zl", "Zp"})
"""Bidirectional and other marks that make one name look like another, halves of characters, other ends of lines."""


def _named(character: str) -> str:
    if character == " ":
        return "a space"
    if character.isprintable():
        return character
    return f"the invisible character U+{ord(character):04X}"


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
            raise BadValue("role_name", f"role name: {self.role_name} has an empty part: write path/name without // ")
        if len(self.name) > 64:
            raise BadValue("role_name", f"role name: at most 64 characters after the path, {len(self.name)} given")

    @classmethod
    def parse(cls, text: str) -> Arn:
        """Raises BadValue where `text` is not the ARN of a role, with what it is instead where that is plain."""
        parts = text.strip().split(":", 5)
        if len(parts) != 6 or parts[0] != "arn" or parts[2] != "iam" or parts[3]:
            raise BadValue(
                "role_arn", f"role ARN: {_shown(text)} is not one: write it as in arn:aws:iam::123456789012:role/Name"
            )
        kind, _, role_name = parts[5].partition("/")
        if kind != "role" or not role_name:
            raise BadValue("role_arn", f"role ARN: {_shown(text)} names a {kind or 'nothing'}: it has to be a role/…")
        return cls(parts[1], parts[4], role_name)

    @property
    def name(self) -> str:
        """The role name without its path, as it stands in an assumed-role ARN."""
        return self.role_name.rpartition("/")[2]

    @property
    def account_id_spaced(self) -> str:
        """The account ID in groups of four digits, as the console writes it."""
        return f"{self.account_id[:4]}-{self.account_id[4:8]}-{self.account_id[8:]}"

    def __str__(self) -> str:
        return f"arn:{self.partition}:iam::{self.account_id}:role/{self.role_name}"


def _shown(text: str) -> str:
    """Somebody's text inside a sentence of ours: short and printable."""
    printable = "".join(character if character.isprintable() else "?" for character in text)
    return printable if len(printable) <= 60 else printable[:57] + "…"


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
            "policy",
            "source_identity",
        ):
            if value := getattr(self, optional):
                check(optional, value)
        if self.external_id == "":
            check("external_id", "")
        if self.source and self.via:
            raise BadValue("via", "via: a role is assumed from a source or via another role: leave one of the two out")
        if self.via == self.name:
            raise BadValue("via", f"via: {self.name} cannot be assumed via itself")
        check_color(self.color)
        if self.duration_seconds is not None:
            _check_seconds(self.duration_seconds)
        check_session_name(self.session_name)
        _check_policies_and_tags(self)

    @property
    def title(self) -> str:
        """What a person reads: the display name, or the name where there is none."""
        return self.display_name or self.name

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


def check_color(text: str) -> str:
    if text and text not in COLORS and not re.fullmatch(r"#[0-9A-Fa-f]{6}", text):
        named = ", ".join(COLORS)
        raise BadValue("color", f"color: {_shown(text)} is not one: write {named} or six digits as in #d13438")
    return text


def check_duration(duration: timedelta) -> timedelta:
    _check_seconds(duration.total_seconds())
    return duration


def _check_seconds(seconds: float) -> None:
    if not SHORTEST.total_seconds() <= seconds <= LONGEST.total_seconds():
        given = f"{seconds:.0f}" if abs(seconds) < 1_000_000_000 else "so many"
        raise BadValue(
            "duration_seconds",
            f"duration: {given} seconds is not allowed here: AWS takes 900 (15 min) to 43200 (12 h)",
        )


def parse_duration(text: str) -> timedelta:
    """What a person means by 3600, 3600s, 90m, 2h, 1h30m or 1 h 30 min. Raises BadValue."""
    plain = text.strip().lower()
    # 1h30 is refused: it could mean seconds.
    match = re.fullmatch(r"(?:(\d{1,3}) ?h)? ?(?:(\d{1,4}) ?m(?:in)?)? ?(?:(\d{1,6}) ?s)?|()()(\d{1,6})", plain)
    if not match or not any(match.groups()):
        raise BadValue("duration_seconds", f"duration: {_shown(text)} is not one: write it as in 1h, 90m or 3600")
    hours, minutes, seconds = (int(match[group] or match[group + 3] or 0) for group in (1, 2, 3))
    return check_duration(timedelta(hours=hours, minutes=minutes, seconds=seconds))


def spoken(duration: timedelta) -> str:
    """A duration for people, such as 1 h 30 min."""
    hours, minutes = divmod(round(duration.total_seconds() / 60), 60)
    return " ".join(part for part in (f"{hours} h" if hours else "", f"{minutes} min" if minutes else "") if part)


_PLACEHOLDERS = ("user", "host", "role", "date")


def check_session_name(template: str) -> str:
    for placeholder in re.findall(r"\{(.*?)\}", template):
        if placeholder not in _PLACEHOLDERS:
            known = ", ".join(f"{{{name}}}" for name in _PLACEHOLDERS)
            raise BadValue("session_name", f"session name: {{{placeholder}}} is not known: use {known}")
    if re.search(r"[{}]", re.sub(r"\{\w+\}", "", template)):
        raise BadValue("session_name", "session name: { and } stand only around a word such as {user}")
    return template


def session_name(template: str, values: Mapping[str, str]) -> str:
    """The RoleSessionName: the template filled in, what STS does not take made `-`, cut at 64 characters.

    STS takes 2 to 64 of `[\\w+=,.@-]`, and CloudTrail shows it.
    """
    filled = re.sub(r"\{(\w+)\}", lambda found: values.get(found[1], ""), template)
    name = re.sub(r"[^\w+=,.@-]", "-", filled, flags=re.ASCII)[:64]
    return name if len(name) >= 2 else f"{name}roleswitch"


def _check_policies_and_tags(role: Role) -> None:
    if len(role.policy_arns) > 10:
        raise BadValue("policy_arns", f"policy_arns: at most 10 policies, {len(role.policy_arns)} given")
    for arn in role.policy_arns:
        found = re.fullmatch(r"arn:([a-z-]+):iam::(aws|\d{12}):policy/[\w+=,.@/-]+", arn, re.ASCII)
        if not found:
            raise BadValue("policy_arns", f"policy_arns: {_shown(arn)} is not the ARN of a policy")
        if found[1] != role.arn.partition or found[2] not in {"aws", role.arn.account_id}:
            raise BadValue(
                "policy_arns", f"policy_arns: {_shown(arn)} is not a policy of AWS or of the role's own account"
            )
    plain = len(role.policy or "") + sum(map(len, role.policy_arns))
    if plain > 2048:
        raise BadValue("policy_arns", f"policy_arns: at most 2048 characters together with the policy, {plain} given")
    if len(role.tags) > 50:
        raise BadValue("tags", f"tags: at most 50, {len(role.tags)} given")
    seen: set[str] = set()
    for key, value in role.tags.items():
        if not 1 <= len(key) <= 128 or len(value) > 256:
            raise BadValue("tags", f"tags: {_shown(key)}: a key has 1 to 128 characters, a value up to 256")
        for character in key + value:
            if character not in "_.:/=+-@" and unicodedata.category(character)[0] not in "LZN":
                raise BadValue(
                    "tags",
                    f"tags: {_shown(key)}: {_named(character)} is not allowed here: use letters, digits, spaces and "
                    "_ . : / = + - @",
                )
        if key.lower() in seen:
            raise BadValue("tags", f"tags: {_shown(key)} is there twice: AWS does not tell case")
        seen.add(key.lower())
    if len(role.transitive_tags) > 50:
        raise BadValue("transitive_tags", f"transitive_tags: at most 50, {len(role.transitive_tags)} given")
    for key in role.transitive_tags:
        if key.lower() not in seen:
            raise BadValue("transitive_tags", f"transitive_tags: {_shown(key)} is not among the tags")
