"""Roles, sources, team lists and rules as sections of roles.toml: what each key is to say, and how that is spelled."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields
from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from roleswitch.core.role import Arn, Role
from roleswitch.core.settings import Hooks
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import BadValue
from roleswitch.texts import tr

if TYPE_CHECKING:
    from roleswitch.core.rules import Rule
    from roleswitch.core.team_list import TeamList


class Settings(NamedTuple):
    """The lines of a section: what each key is to say, and what goes without saying. None is no line."""

    values: Mapping[str, object]
    defaults: Mapping[str, object]

    def said(self) -> dict[str, object]:
        """What has to be written: all that is not the default anyway."""
        return {key: value for key, value in self.values.items() if value != self.defaults.get(key)}

    def changed_from(self, before: Settings) -> dict[str, object]:
        return {key: value for key, value in self.values.items() if value != before.values.get(key)}


def role_section(role: Role) -> str:
    """The section of roles.toml that says this role."""
    return section_text(f"[roles.{spelled_key(role.name)}]", role_settings(role).said())


def source_section(source: Source) -> str:
    """The section of roles.toml that says this source."""
    return section_text(f"[sources.{spelled_key(source.name)}]", source_settings(source).said())


_ROLE_DEFAULTS = Role(name="x", arn=Arn("aws", "000000000000", "x"))


def role_settings(role: Role) -> Settings:
    """A role as its lines, in the order in which new sections show them."""
    settings = {"display_name": plain_value(role.display_name), "role_arn": str(role.arn)}
    defaults: dict[str, object] = {"display_name": None}
    for item in fields(Role):
        if item.name not in {"name", "arn", "display_name"}:
            settings[item.name] = plain_value(getattr(role, item.name))
            defaults[item.name] = plain_value(getattr(_ROLE_DEFAULTS, item.name))
    return Settings(settings, defaults)


def source_settings(source: Source) -> Settings:
    kinds = {AccessKeySource: "access-key", ProfileSource: "profile", IdentityCenterSource: "identity-center"}
    settings: dict[str, object] = {"kind": kinds[type(source)]}
    settings |= {item.name: plain_value(getattr(source, item.name)) for item in fields(source) if item.name != "name"}
    return Settings(settings, dict.fromkeys(settings))


def team_settings(team: TeamList) -> Settings:
    said = {item.name: plain_value(getattr(team, item.name)) for item in fields(team) if item.name != "name"}
    return Settings(said, {})


def rule_settings(rule: Rule) -> dict[str, object]:
    from roleswitch.core.rules import DOES  # loaded with the rule

    where = {seen: found[0] if len(found) == 1 else list(found) for seen, found in rule.where.items()}
    does = {key: plain_value(getattr(rule, key)) for key in DOES}
    return {**where, **{key: value for key, value in does.items() if value is not None}}


def plain_value(value: object) -> object:
    """A value as TOML has it; None for nothing, which TOML has no word for."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return list(value) or None
    if isinstance(value, Hooks):
        return value.written() or None
    return value if value or value is False else None


# ---------------------------------------------------------------- changed


def words_instead(source: Source, before: Source) -> dict[str, object]:
    """What makes a section say `source` instead of `before`, which may be of another kind."""
    said, there = source_settings(source), source_settings(before)
    return {**{key: None for key in there.values if key not in said.values}, **said.changed_from(there)}


def words_of(role: Role, before: Role) -> dict[str, object]:
    """What makes a section say `role` instead of `before`: of one of a team list, only what is the person's own.

    Raises BadValue where it is not.
    """
    words = role_settings(role).changed_from(role_settings(before))
    if not before.team:
        return words
    from roleswitch.core.team_list import OWN_FIELDS

    if role.name != before.name:
        words["name"] = role.name
    if "source" in words:
        words.pop("via", None)  # which a source of one's own takes the place of
    for key in words:
        if key not in OWN_FIELDS:
            raise BadValue(
                key,
                tr(
                    "{key}: {before} comes from the team list {team}, which says that: tell those who keep "
                    "it, or duplicate the role to have one of your own",
                    key=key,
                    before=before.title,
                    team=before.team,
                ),
            )
    return words


# ---------------------------------------------------------------- spelled


def section_text(header: str, said: Mapping[str, object]) -> str:
    """A new section. tomlkit spells what is not a plain word or number; asked for everything, it takes 1 ms a role."""
    lines = [header]
    for key, value in said.items():
        if isinstance(value, str) and _PLAIN.fullmatch(value):
            lines.append(f'{key} = "{value}"')
        elif isinstance(value, bool):
            lines.append(f"{key} = {str(value).lower()}")
        else:
            import tomlkit

            lines.append(f"{key} = {tomlkit.item(spelled(value)).as_string()}")
    return "\n".join(lines) + "\n"


_PLAIN = re.compile(r"[ !#-\[\]-~]*")


def spelled_key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else f'"{name}"'


def spelled(value: object) -> object:
    """Tables inside a section on one line, policies on several, as people write them."""
    import tomlkit

    if isinstance(value, Mapping):
        inline = tomlkit.inline_table()
        inline.update(dict(value))
        return inline
    if (
        isinstance(value, str)
        and "\n" in value
        and "'''" not in value
        and not re.search(r"[^\n\t -\ud7ff\ue000-\U0010ffff]|\x7f", value)
    ):
        return tomlkit.string(value, literal=True, multiline=True)
    return value
