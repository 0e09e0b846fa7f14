"""A rule as a person types and reads it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from roleswitch.core.role import GUARDS
from roleswitch.core.rules import Rule
from roleswitch.errors import BadValue
from roleswitch.texts import later, tr
from roleswitch.ui.dialogs.role_text import duration_from, duration_text_of_seconds, end_from

SEEN_WORDS: Mapping[str, str] = {
    "account_name": later("Account name"),
    "any": later("Any name of it"),
    "account_id": later("Account ID"),
    "role_name": later("Role name"),
    "name": later("Name in the list"),
    "in_group": later("Group"),
    "source": later("Source"),
    "team": later("Team list"),
    "partition": later("Partition"),
}
"""What a rule looks at, in the words of the dialog."""

_WHOLE = frozenset({"account_id", "in_group", "source", "team", "partition"})
"""What is chosen, not read: the group Data is not Data archive, as a plain word in a name would be."""

_SUBJECTS: Mapping[str, str] = {
    "account_name": later("Accounts whose name"),
    "any": later("Roles of which any name"),
    "account_id": later("Accounts whose ID"),
    "role_name": later("Roles whose role name"),
    "name": later("Roles whose name"),
    "in_group": later("Roles whose group"),
    "source": later("Roles whose source"),
    "team": later("Roles whose team list"),
    "partition": later("Roles whose partition"),
}


@dataclass(frozen=True, kw_only=True)
class RuleText:
    """`looks_for` is one or several words with commas between, `*` for anything. A plain word is contained; where a
    group, a source, a team list, a partition or an account ID is looked at, it is the whole of it."""

    seen: str = "account_name"
    looks_for: str = ""
    color: str = ""
    group: str = ""
    display_name: str = ""
    duration: str = ""
    end_after: str = ""
    guards: frozenset[str] = frozenset()
    """The fields of `core.role.GUARDS` that it says yes to."""


GUARD_WORDS: Mapping[str, str] = {
    "ask_before_assuming": later("ask before assuming"),
    "type_name_to_assume": later("have its name typed"),
    "read_only": later("start read only"),
    "stand_out": later("stand out"),
    "end_on_lock": later("end when the screen locks"),
}


def rule_of(text: RuleText) -> Rule:
    """Raises BadValue, whose `field` is a field of `RuleText`, or `color` where it does nothing."""
    patterns = tuple(_pattern(text.seen, word) for word in (word.strip() for word in text.looks_for.split(",")) if word)
    if not patterns:
        raise BadValue("looks_for", tr("Write what it looks for, such as prod."))
    try:
        return Rule(
            where={text.seen: patterns},
            color=text.color,
            group=text.group.strip(),
            display_name=text.display_name.strip(),
            duration_seconds=round(duration_from(text.duration).total_seconds()) if text.duration.strip() else None,
            end_after_seconds=end_from(text.end_after),
            **dict.fromkeys(text.guards, True),
        )
    except BadValue as bad:
        field = bad.field.removesuffix("_seconds")
        known = {"color", "group", "display_name", "duration", "end_after"}
        raise BadValue(field if field in known else "looks_for", bad.message) from bad


def text_of(rule: Rule) -> RuleText | None:
    """None for a rule that says more than the dialog can: it is shown, and left as it is in the file."""
    seen, patterns = next(iter(rule.where.items()))
    text = RuleText(
        seen=seen,
        looks_for=", ".join(_word(seen, pattern) for pattern in patterns),
        color=rule.color,
        group=rule.group,
        display_name=rule.display_name,
        duration=duration_text_of_seconds(rule.duration_seconds) if rule.duration_seconds else "",
        end_after=duration_text_of_seconds(rule.end_after_seconds) if rule.end_after_seconds else "",
        guards=frozenset(guard for guard in GUARDS if getattr(rule, guard)),
    )
    try:
        return text if rule_of(text) == rule else None
    except BadValue:
        return None


def rule_words(rule: Rule) -> str:
    """Such as: Accounts whose name contains prod: red, ask before assuming."""
    conditions = [
        f"{tr(_SUBJECTS[seen])} {' or '.join(_condition(pattern) for pattern in patterns)}"
        for seen, patterns in rule.where.items()
    ]
    first, *more = conditions
    does = [
        rule.color,
        tr("group {group}", group=rule.group) if rule.group else "",
        tr("shown as {display_name}", display_name=rule.display_name) if rule.display_name else "",
        tr("for {duration_text_of_seconds}", duration_text_of_seconds=duration_text_of_seconds(rule.duration_seconds))
        if rule.duration_seconds
        else "",
        *(
            {True: words, False: tr("do not {words}", words=words), None: ""}[getattr(rule, guard)]
            for guard, words in ((guard, tr(words)) for guard, words in GUARD_WORDS.items())
        ),
        tr(
            "end after {duration_text_of_seconds}",
            duration_text_of_seconds=duration_text_of_seconds(rule.end_after_seconds),
        )
        if rule.end_after_seconds
        else "",
    ]
    return tr(
        "{names}: {names_2}",
        names=", and ".join([first, *(each[:1].lower() + each[1:] for each in more)]),
        names_2=", ".join(filter(None, does)),
    )


def _pattern(seen: str, word: str) -> str:
    return word if seen in _WHOLE or _has_wildcard(word) else f"*{word}*"


def _word(seen: str, pattern: str) -> str:
    return pattern if seen in _WHOLE else _contained(pattern) or pattern


def _contained(pattern: str) -> str:
    """The word that `pattern` finds anywhere; empty where it asks for more, or for less."""
    inner = pattern[1:-1]
    return inner if pattern.startswith("*") and pattern.endswith("*") and not _has_wildcard(inner) else ""


def _condition(pattern: str) -> str:
    if word := _contained(pattern):
        return tr("contains {word}", word=word)
    return tr("is like {pattern}", pattern=pattern) if _has_wildcard(pattern) else tr("is {pattern}", pattern=pattern)


def _has_wildcard(text: str) -> bool:
    return "*" in text or "?" in text
