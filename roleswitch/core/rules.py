"""Rules of the list: "accounts whose name contains prod are red and ask before assuming".

They are applied each time the list is read, so they hold for what is added tomorrow too. What a role says itself wins,
and of several rules the first that says something.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import translate
from functools import cached_property
from typing import Any

from roleswitch.core.limits import check, check_seconds, shown
from roleswitch.core.role import GUARDS, Role, check_color, check_end
from roleswitch.errors import BadValue
from roleswitch.texts import tr

SEEN: Mapping[str, Callable[[Role], tuple[str, ...]]] = {
    "any": lambda role: (role.name, role.display_name, role.account_name, role.arn.role_name, role.profile_name),
    "account_name": lambda role: (role.account_name,),
    "account_id": lambda role: (role.arn.account_id,),
    "role_name": lambda role: (role.arn.role_name, role.arn.name),
    "name": lambda role: (role.name, role.display_name),
    "in_group": lambda role: (role.group,),
    "source": lambda role: (role.source or "",),
    "team": lambda role: (role.team,),
    "partition": lambda role: (role.arn.partition,),
}
"""What a rule may look at. `any` is what a person would search: names of role, account and profile. The group may be
one that another rule has given."""

DOES = ("color", "group", "display_name", "duration_seconds", "end_after_seconds", *GUARDS)
"""What a rule may say of a role, by the names of the role's own fields."""

TEMPLATE_WORDS = ("account_name", "account_id", "role_name", "name")
"""What a rule's display name may hold in { }."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """`where` has a field of `SEEN` with its patterns: all fields have to match, each by one of its patterns.

    In a pattern `*` is anything and `?` one character, in any case: `*prod*` contains prod. Raises BadValue.
    """

    where: Mapping[str, tuple[str, ...]]
    color: str = ""
    group: str = ""
    display_name: str = ""
    """May hold words of `TEMPLATE_WORDS` in { }."""
    duration_seconds: int | None = None
    end_after_seconds: int | None = None
    ask_before_assuming: bool | None = None
    type_name_to_assume: bool | None = None
    read_only: bool | None = None
    stand_out: bool | None = None
    end_on_lock: bool | None = None

    def __post_init__(self) -> None:
        if not self.where or not all(self.where.values()):
            raise BadValue("where", tr("rule: say which roles it is for: write one of {names}", names=", ".join(SEEN)))
        for seen, patterns in self.where.items():
            if seen not in SEEN:
                raise BadValue(
                    seen, tr("rule: {seen} is not known: write one of {names}", seen=shown(seen), names=", ".join(SEEN))
                )
            for pattern in patterns:
                if not pattern.strip() or len(pattern) > 256:
                    raise BadValue(seen, tr("{seen}: write what it is, such as *prod*", seen=seen))
        check_color(self.color)
        if self.group:
            check("group", self.group)
        if self.display_name:
            check("display_name", self.display_name)
            for word in re.findall(r"\{(.*?)\}", self.display_name):
                if word not in TEMPLATE_WORDS:
                    known = ", ".join(f"{{{known}}}" for known in TEMPLATE_WORDS)
                    raise BadValue(
                        "display_name",
                        tr("display name: {{{word}}} is not known: use {known}", word=shown(word), known=known),
                    )
        if self.duration_seconds is not None:
            check_seconds(self.duration_seconds)
        check_end(self.end_after_seconds)
        if all(getattr(self, does) in ("", None) for does in DOES):
            raise BadValue("color", tr("rule: say what it does: write one of {names}", names=", ".join(DOES)))

    def matches(self, role: Role) -> bool:
        return all(any(pattern.fullmatch(text) for text in SEEN[seen](role)) for seen, pattern in self._patterns)

    @cached_property
    def _patterns(self) -> Sequence[tuple[str, re.Pattern[str]]]:
        return [
            # A bracket is itself: names of accounts have them.
            (seen, re.compile("|".join(translate(text.replace("[", "[[]")) for text in patterns), re.IGNORECASE))
            for seen, patterns in self.where.items()
        ]

    def title_of(self, role: Role) -> str:
        """The display name that it gives the role, cut at 128 characters."""
        words = {
            "account_name": role.account_name or role.arn.account_id,
            "account_id": role.arn.account_id,
            "role_name": role.arn.name,
            "name": role.name,
        }
        return re.sub(r"\{(\w+)\}", lambda found: words.get(found[1], ""), self.display_name)[:128].strip()


def with_rules(role: Role, rules: Sequence[Rule]) -> Role:
    """The role with what the rules say of it where it says nothing itself."""
    by_group = [rule for rule in rules if "in_group" in rule.where]
    said = _said(role, [rule for rule in rules if "in_group" not in rule.where] if by_group else rules)
    if by_group:
        grouped = replace(role, group=said["group"]) if "group" in said else role
        # In their order again: of several rules the first that says something wins.
        said = _said(grouped, rules) | {key: said[key] for key in ("group",) if key in said}
    return replace(role, **said) if said else role


def _said(role: Role, rules: Iterable[Rule]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for rule in rules:
        if not rule.matches(role):
            continue
        for key in DOES:
            value = rule.title_of(role) if key == "display_name" and rule.display_name else getattr(rule, key)
            if value not in ("", None) and getattr(role, key) in ("", None):
                said.setdefault(key, value)
    return said
