"""What the settings of a profile say of a role, both ways.

| setting | whose | field |
|---|---|---|
| external_id, role_session_name, mfa_serial, duration_seconds, region | AWS's | the same |
| session_tags, transitive_session_tags, source_identity | aws-vault's | tags, transitive_tags, source_identity |
| granted_color | granted's, a colour of Firefox's containers | color |
| roleswitch_…  | ours, for what none of those can say | the field of that name |

AWS tools pass over what they do not know. A text of ours that would not come back as it is stands in JSON's quotes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from roleswitch.core.limits import check_seconds, parse_duration, shown
from roleswitch.core.role import COLORS, GUARDS, Arn, Deliver, Mfa, ReasonTo, Role, check_color
from roleswitch.errors import BadValue
from roleswitch.exchange.aws_profiles import Profile, Trouble, Where
from roleswitch.texts import tr

OURS = "roleswitch_"

_CONTAINER_COLORS = {"turquoise": "#00c79a", "pink": "#ff4bda", "purple": "#af51f5", "toolbar": "#7c7c7d"}
"""Firefox's, beside those that the console has too (MDN, contextualIdentities.ContextualIdentity)."""


@dataclass
class Fields:
    """Fields of `Role` that a profile says, where each stands, and what is not taken of it, in sentences."""

    values: dict[str, object] = field(default_factory=dict)
    places: dict[str, Where] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)


def fields_of(profile: Profile) -> Fields:
    """What the settings of `profile` say, without its ARN and without whose credentials assume it.

    A bad one that only changes how the role looks, where it works or how long it lasts is left out and noted: AWS tools
    pass over most of those too. Raises Trouble for any other.
    """
    fields = Fields()
    for key, (name, read) in _READ.items():
        setting = profile.get(key)
        if setting is None or (not setting.text and key != "external_id"):
            continue
        try:
            if setting.text.startswith("\n"):
                raise BadValue(name, tr("{key}: an indented block is no value for it", key=key))
            fields.values[name] = read(setting.text)
            fields.places[name] = setting.where
        except BadValue as error:
            if name not in _LEFT_OUT and key != "role_session_name":
                raise Trouble(setting.where, error.message) from error
            fields.notes.append(_left_out(setting.where, error))
        except (ValueError, RecursionError):
            message = tr("{key}: this is not what RoleSwitch writes there: export it again", key=key)
            raise Trouble(setting.where, message) from None  # the error quotes it
    return fields


def role_from(name: str, arn: Arn, fields: Fields, header: Where) -> Role:
    """The role. Raises Trouble at the line of the field that is bad."""
    while True:
        try:
            return Role(name=name, arn=arn, **fields.values)  # type: ignore[arg-type]  # fields of Role
        except BadValue as error:
            where = fields.places.get(error.field, header)
            if error.field not in _LEFT_OUT or not fields.values.pop(error.field, None):
                raise Trouble(where, error.message) from error
            fields.notes.append(_left_out(where, error))


def settings_of(role: Role) -> dict[str, str]:
    """The settings that say `role`, without its ARN and without whose credentials assume it."""
    settings = {
        "external_id": role.external_id,
        "mfa_serial": role.mfa_serial,
        "duration_seconds": role.duration_seconds,
        "region": role.region,
        "source_identity": role.source_identity,
    }
    said = {key: str(value) for key, value in settings.items() if value is not None}
    if not re.search(r"[{}]", role.session_name):
        said["role_session_name"] = role.session_name
    # aws-vault knows no quotes: it cuts at commas and the first =, and spaces around a word are lost.
    words = [*role.tags, *role.tags.values()]
    if role.tags and all(word == word.strip() for word in words) and not any("=" in key for key in role.tags):
        said["session_tags"] = ",".join(f"{key}={value}" for key, value in role.tags.items())
    if role.transitive_tags and all(key == key.strip() for key in role.transitive_tags):
        said["transitive_session_tags"] = ",".join(role.transitive_tags)
    if role.color in COLORS:
        said["granted_color"] = role.color
    there = {_READ[key][0] for key in said}
    for key, (name, _) in _READ.items():
        value = getattr(role, name)
        if key.startswith(OURS) and name not in there and value != getattr(_PLAIN, name):
            said[key] = _written(value)
    return said


_LEFT_OUT = frozenset({"display_name", "account_name", "group", "color", "region", "duration_seconds"})


def _left_out(where: Where, error: BadValue) -> str:
    return tr("Line {line} is left out: {message}.", line=where.line, message=error.message)


# ---------------------------------------------------------------- values


def _fixed_name(text: str) -> str:
    if "{" in text or "}" in text:
        raise BadValue("session_name", tr("session name: { and } are not allowed in an AWS session name"))
    return text


def _seconds(text: str) -> int:
    try:
        seconds = int(text)
    except ValueError:
        raise BadValue(
            "duration_seconds", tr("duration_seconds: {what} {instead}", what=shown(text), instead=_instead(text))
        ) from None
    check_seconds(seconds)
    return seconds


def _instead(text: str) -> str:
    try:
        seconds = parse_duration(text).total_seconds()
    except BadValue:
        return tr("is no number of seconds, and AWS tools pass over it")
    return tr("is passed over by AWS tools: write {seconds}", seconds=f"{seconds:.0f}")


def _vault_tags(text: str) -> dict[str, str]:
    tags: dict[str, str] = {}
    for piece in text.split(","):
        key, equals, value = piece.partition("=")
        if not equals:
            raise BadValue("tags", tr("session_tags: write them as in team=platform,env=prod"))
        tags[key.strip()] = value.strip()
    return tags


def _vault_keys(text: str) -> tuple[str, ...]:
    return tuple(key.strip() for key in text.split(",") if key.strip())


def _container_color(text: str) -> str:
    return _CONTAINER_COLORS.get(text) or check_color(text)


def _text(text: str) -> str:
    if not text.startswith('"'):
        return text
    value = json.loads(text)
    if not isinstance(value, str):
        raise ValueError(tr("no text"))
    return value


def _flag(text: str) -> bool:
    if text not in {"true", "false"}:
        raise ValueError("neither")
    return text == "true"


def _texts(text: str) -> tuple[str, ...]:
    value = json.loads(text)
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ValueError(tr("no list of texts"))
    return tuple(value)


def _table(text: str) -> dict[str, str]:
    value = json.loads(text)
    if not isinstance(value, dict) or not all(isinstance(item, str) for item in value.values()):
        raise ValueError(tr("no texts by name"))
    return value


def _written(value: object) -> str:
    """The text that the function of `_READ` for it makes `value` of again."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Deliver | Mfa | ReasonTo):
        return str(value.value)
    if isinstance(value, Mapping):
        return json.dumps(dict(value))
    if isinstance(value, tuple):
        return json.dumps(list(value))
    text = str(value)
    plain = text.isprintable() and text == text.strip() and not text.startswith('"')
    return text if plain else json.dumps(text)


_READ: Mapping[str, tuple[str, Callable[[str], object]]] = {
    "external_id": ("external_id", str),
    "role_session_name": ("session_name", _fixed_name),
    "mfa_serial": ("mfa_serial", str),
    "duration_seconds": ("duration_seconds", _seconds),
    "region": ("region", str),
    "session_tags": ("tags", _vault_tags),
    "transitive_session_tags": ("transitive_tags", _vault_keys),
    "source_identity": ("source_identity", str),
    "granted_color": ("color", _container_color),
    # Ours come after others', and win.
    f"{OURS}display_name": ("display_name", _text),
    f"{OURS}account_name": ("account_name", _text),
    f"{OURS}group": ("group", _text),
    f"{OURS}color": ("color", check_color),
    f"{OURS}favorite": ("favorite", _flag),
    **{f"{OURS}{guard}": (guard, _flag) for guard in GUARDS},
    f"{OURS}end_after_seconds": ("end_after_seconds", int),
    f"{OURS}session_name": ("session_name", _text),
    f"{OURS}profile": ("profile", _text),
    f"{OURS}deliver": ("deliver", Deliver),
    f"{OURS}mfa": ("mfa", Mfa),
    f"{OURS}tags": ("tags", _table),
    f"{OURS}transitive_tags": ("transitive_tags", _texts),
    f"{OURS}policy_arns": ("policy_arns", _texts),
    f"{OURS}policy": ("policy", _text),
    f"{OURS}reason": ("reason", ReasonTo),
}

_PLAIN = Role(name="x", arn=Arn("aws", "000000000000", "x"))
"""What goes without saying."""
