"""A rule as a person types and reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from roleswitch.core.rules import Rule
from roleswitch.errors import BadValue

SEEN_WORDS: Mapping[str, str] = {
    "account_name": "Account name",
    "any": "Any name of it",
    "account_id": "Account ID",
    "role_name": "Role name",
    "name": "Name in the list",
    "source": "Source",
    "team": "Team list",
    "partition": "Partition",
}
"""What a rule looks at, in the words of the dialog."""

_SUBJECTS: Mapping[str, str] = {
    "account_name": "Accounts whose name",
    "any": "Roles of which any name",
    "account_id": "Accounts whose ID",
    "role_name": "Roles whose role name",
    "name": "Roles whose name",
    "source": "Roles whose source",
    "team": "Roles whose team list",
    "partition": "Roles whose partition",
}


@dataclass(frozen=True, kw_only=True)
class RuleText:
    """`looks_for` is one or several words with commas between: a plain word is contained, `*` stands for anything."""

    seen: str = "account_name"
    looks_for: str = ""
    color: str = ""
    group: str = ""
    display_name: str = ""
    ask: bool = False


def rule_of(text: RuleText) -> Rule:
    """Raises BadValue, whose `field` is a field of `RuleText`, or `color` where it does nothing."""
    patterns = tuple(_pattern(word) for word in (word.strip() for word in text.looks_for.split(",")) if word)
    if not patterns:
        raise BadValue("looks_for", "Write what it looks for, such as prod.")
    try:
        return Rule(
            where={text.seen: patterns},
            color=text.color,
            group=text.group.strip(),
            display_name=text.display_name.strip(),
            ask_before_assuming=True if text.ask else None,
        )
    except BadValue as bad:
        known = {"color", "group", "display_name"}
        raise BadValue(bad.field if bad.field in known else "looks_for", bad.message) from bad


def text_of(rule: Rule) -> RuleText | None:
    """None for a rule that says more than the dialog can: it is shown, and left as it is in the file."""
    seen, patterns = next(iter(rule.where.items()))
    text = RuleText(
        seen=seen,
        looks_for=", ".join(map(_word, patterns)),
        color=rule.color,
        group=rule.group,
        display_name=rule.display_name,
        ask=bool(rule.ask_before_assuming),
    )
    try:
        return text if rule_of(text) == rule else None
    except BadValue:
        return None


def rule_words(rule: Rule) -> str:
    """Such as: Accounts whose name contains prod: red, ask before assuming."""
    conditions = [
        f"{_SUBJECTS[seen]} {' or '.join(_condition(pattern) for pattern in patterns)}"
        for seen, patterns in rule.where.items()
    ]
    first, *more = conditions
    does = [
        rule.color,
        f"group {rule.group}" if rule.group else "",
        f"shown as {rule.display_name}" if rule.display_name else "",
        {True: "ask before assuming", False: "do not ask", None: ""}[rule.ask_before_assuming],
    ]
    return f"{', and '.join([first, *(each[:1].lower() + each[1:] for each in more)])}: {', '.join(filter(None, does))}"


def _pattern(word: str) -> str:
    return word if _has_wildcard(word) else f"*{word}*"


def _word(pattern: str) -> str:
    inner = pattern[1:-1]
    contains = pattern.startswith("*") and pattern.endswith("*") and inner and not _has_wildcard(inner)
    return inner if contains else pattern


def _condition(pattern: str) -> str:
    word = _word(pattern)
    if word != pattern:
        return f"contains {word}"
    return f"is like {pattern}" if _has_wildcard(pattern) else f"is {pattern}"


def _has_wildcard(text: str) -> bool:
    return "*" in text or "?" in text
