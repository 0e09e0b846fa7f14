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

from roleswitch.core.limits import check, shown
from roleswitch.core.role import Role, check_color
from roleswitch.errors import BadValue

SEEN: Mapping[str, Callable[[Role], tuple[str, ...]]] = {
    "any": lambda role: (role.name, role.display_name, role.account_name, role.arn.role_name, role.profile_name),
    "account_name": lambda role: (role.account_name,),
    "account_id": lambda role: (role.arn.account_id,),
    "role_name": lambda role: (role.arn.role_name, role.arn.name),
    "name": lambda role: (role.name, role.display_name),
    "source": lambda role: (role.source or "",),
    "team": lambda role: (role.team,),
    "partition": lambda role: (role.arn.partition,),
}
"""What a rule may look at. `any` is what a person would search: names of role, account and profile."""

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
    ask_before_assuming: bool | None = None

    def __post_init__(self) -> None:
        if not self.where or not all(self.where.values()):
            raise BadValue("where", f"rule: say which roles it is for: write one of {', '.join(SEEN)}")
        for seen, patterns in self.where.items():
            if seen not in SEEN:
                raise BadValue(seen, f"rule: {shown(seen)} is not known: write one of {', '.join(SEEN)}")
            for pattern in patterns:
                if not pattern.strip() or len(pattern) > 256:
                    raise BadValue(seen, f"{seen}: write what it is, such as *prod*")
        check_color(self.color)
        if self.group:
            check("group", self.group)
        if self.display_name:
            check("display_name", self.display_name)
            for word in re.findall(r"\{(.*?)\}", self.display_name):
                if word not in TEMPLATE_WORDS:
                    known = ", ".join(f"{{{known}}}" for known in TEMPLATE_WORDS)
                    raise BadValue("display_name", f"display name: {{{shown(word)}}} is not known: use {known}")
        if not (self.color or self.group or self.display_name or self.ask_before_assuming is not None):
            raise BadValue("color", "rule: say what it does: write color, group, display_name or ask_before_assuming")

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


def with_rules(role: Role, rules: Iterable[Rule]) -> Role:
    """The role with what the rules say of it where it says nothing itself."""
    said: dict[str, Any] = {}
    for rule in rules:
        if not rule.matches(role):
            continue
        given = {
            "color": rule.color,
            "group": rule.group,
            "display_name": rule.title_of(role) if rule.display_name else "",
            "ask_before_assuming": rule.ask_before_assuming,
        }
        for key, value in given.items():
            if value not in ("", None) and getattr(role, key) in ("", None):
                said.setdefault(key, value)
    return replace(role, **said) if said else role
