"""The accounts of an organization as an offer: a role for each, made from a template."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from itertools import cycle

from roleswitch.core.explain.asked import spaced
from roleswitch.core.limits import shown
from roleswitch.core.organizations import Organization, OrganizationAccount
from roleswitch.core.role import COLORS, Arn, Role
from roleswitch.errors import BadValue
from roleswitch.exchange.offer import FoundRole, Offer, Problem, name_for, plain_text
from roleswitch.texts import later, tr

MADE_BY_AWS = "OrganizationAccountAccessRole"
"""The role that AWS makes in each account that an organization creates; the management account may assume it."""

PATTERN_WORDS = ("account_name", "account_id", "role_name", "unit")
"""What a name or display name may hold in { }; `unit` is the innermost organizational unit, or nothing."""


class ColorBy(Enum):
    NOTHING = "nothing"
    NAME = "name"
    """A word in the account's name, as `color_said` reads it; blue where there is none."""
    UNIT = "unit"
    """A word in the name of the account's innermost unit; a unit without one gets another colour, each in turn, in the
    order in which they are found. Units of the same name get the same. An account in no unit gets none."""


@dataclass(frozen=True, kw_only=True)
class Template:
    """What the roles are made like. Raises BadValue when it is made, as Role does."""

    role_name: str
    """With its path."""
    source: str | None = None
    via: str | None = None
    external_id: str | None = None
    region: str | None = None
    duration_seconds: int | None = None
    color_by: ColorBy = ColorBy.NOTHING
    group_by_unit: bool = False
    name_pattern: str = "{account_name}"
    """May hold words of `PATTERN_WORDS` in { }, as the display name may."""
    display_pattern: str = "{account_name}"

    def __post_init__(self) -> None:
        _check_pattern("name_pattern", "name", self.name_pattern)
        if self.display_pattern:
            _check_pattern("display_pattern", tr("display name"), self.display_pattern)
        # Role checks the rest; no role can be assumed via itself.
        self.role(Arn("aws", "0" * 12, self.role_name), name="b" if self.via == "a" else "a")

    @property
    def wants_units(self) -> bool:
        """Whether the organizational units are needed, which cost some calls more."""
        in_pattern = any("{unit}" in pattern for pattern in (self.name_pattern, self.display_pattern))
        return self.group_by_unit or self.color_by is ColorBy.UNIT or in_pattern

    def role(
        self, arn: Arn, *, name: str, display_name: str = "", account_name: str = "", color: str = "", group: str = ""
    ) -> Role:
        return Role(
            name=name,
            arn=arn,
            display_name=display_name,
            account_name=account_name,
            source=self.source,
            via=self.via,
            color=color,
            group=group,
            external_id=self.external_id,
            region=self.region,
            duration_seconds=self.duration_seconds,
        )


def offer_from(organization: Organization, template: Template, *, partition: str, origin: str) -> Offer:
    """A role for each account that is active, in the order of the accounts; a problem for each other one.

    The management account is among them. Names are unique in the offer. That AWS did not tell the units is a problem
    where the template wants them. Raises BadValue for a partition that is none.
    """
    accounts, unknown = organization.accounts, organization.units_refused
    colors = _colors(accounts, template.color_by)
    taken = {template.via} if template.via else set()
    roles = []
    for account in accounts:
        if not account.active:
            continue
        arn = Arn(partition, account.account_id, template.role_name)
        account_name = plain_text(account.name)
        units = [unit for unit in map(plain_text, account.units) if unit]
        words = {
            "account_name": account_name or account.account_id,
            "account_id": account.account_id,
            "role_name": arn.name,
            "unit": units[-1] if units else "",
        }
        # In another script nothing of the account's name may be left.
        in_name = words | {"account_name": name_for(account_name, (), account.account_id)}
        name = name_for(_filled(template.name_pattern, in_name), taken, account.account_id)
        taken.add(name)
        role = template.role(
            arn,
            name=name,
            display_name=plain_text(_filled(template.display_pattern, words)),
            account_name=account_name,
            color=colors.get(account.account_id, ""),
            group=_group(units) if template.group_by_unit else "",
        )
        roles.append(FoundRole(role=role, notes=tuple(_notes(account, arn))))
    problems = [*_problems(accounts)]
    if unknown is not None and template.wants_units:
        problems.insert(
            0, Problem(0, "", tr("Not all organizational units are known. {message}", message=unknown.message))
        )
    return Offer(origin=origin, roles=tuple(roles), problems=tuple(problems), looks_are_proposed=True)


def _check_pattern(field_name: str, label: str, pattern: str) -> None:
    known = ", ".join(f"{{{word}}}" for word in PATTERN_WORDS)
    for word in re.findall(r"\{(.*?)\}", pattern):
        if word not in PATTERN_WORDS:
            raise BadValue(
                field_name,
                tr("{label}: {{{word}}} is not known: use {known}", label=label, word=shown(word), known=known),
            )
    if re.search(r"[{}]", re.sub(r"\{\w+\}", "", pattern)):
        raise BadValue(
            field_name, tr("{label}: {{ and }} stand only around a word such as {{account_name}}", label=label)
        )
    if not pattern.strip():
        raise BadValue(field_name, tr("{label}: write what it is made of, such as {{account_name}}", label=label))


def _filled(pattern: str, words: Mapping[str, str]) -> str:
    return re.sub(r"\{(\w+)\}", lambda found: words[found[1]], pattern)


def _group(units: Sequence[str]) -> str:
    """The units from the outermost on; where that is too long for a group, without outer ones."""
    inner = list(units)
    while len(inner) > 1 and len(" / ".join(inner)) > 64:
        inner.pop(0)
    return plain_text(" / ".join(inner), 64)


def _notes(account: OrganizationAccount, arn: Arn) -> Iterator[str]:
    if arn.name != MADE_BY_AWS:
        return
    if account.is_management:
        yield tr(
            "The management account: AWS makes no {made_by_aws} there, so it exists only if somebody made it.",
            made_by_aws=MADE_BY_AWS,
        )
    elif account.invited:
        yield tr(
            "An account that was invited: AWS makes no {made_by_aws} there, so it exists only if somebody made it.",
            made_by_aws=MADE_BY_AWS,
        )


_STATES = {
    "SUSPENDED": later("is suspended: AWS lets nobody in"),
    "CLOSED": later("is closed: AWS lets nobody in"),
    "PENDING_CLOSURE": later("is being closed"),
    "PENDING_ACTIVATION": later("is not activated yet: its owner has to finish signing it up"),
}
"""Organizations user guide, "Monitor the state of your AWS accounts"."""


def _problems(accounts: Sequence[OrganizationAccount]) -> Iterator[Problem]:
    for account in accounts:
        if not account.active:
            name = plain_text(account.name) or account.account_id
            state = (
                tr(_STATES[account.state])
                if account.state in _STATES
                else tr("is in the state {state}", state=account.state)
            )
            yield Problem(
                0,
                name,
                tr(
                    "{name} ({account_id}) {state}. No role is made for it.",
                    name=name,
                    account_id=spaced(account.account_id),
                    state=state,
                ),
            )


# ---------------------------------------------------------------- colours


_WORDS = {
    "red": "prod production prd live",
    "orange": "stag stage staging stg preprod preproduction uat",
    "yellow": "test testing qa nonprod nonprd nonproduction",
    "green": "dev develop development sandbox sbx lab labs playground",
}
_COLOR_OF = {word: color for color, words in _WORDS.items() for word in words.split()}
_JOINED = {"non", "not", "no", "pre"}


def color_said(name: str) -> str:
    """The colour that the words of a name say, empty where they say none: prod, stage, test, dev and their like.

    Words end where letters do and where capitals begin. Of several the most dangerous counts: red, orange, yellow,
    green. `non-prod` and `pre-prod` are words of their own and not `prod`.
    """
    said = {_COLOR_OF[word] for word in _words(name) if word in _COLOR_OF}
    return next((color for color in _WORDS if color in said), "")


def _words(name: str) -> list[str]:
    found: list[str] = []
    for word in re.findall(r"[^\W\d_]+", re.sub(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name)):
        plain = word.lower()
        if found and found[-1] in _JOINED and _COLOR_OF.get(plain) == "red":
            plain = ("pre" if found.pop() == "pre" else "non") + "prod"
        found.append(plain)
    return found


def _colors(accounts: Sequence[OrganizationAccount], color_by: ColorBy) -> Mapping[str, str]:
    """The colours by account ID."""
    match color_by:
        case ColorBy.NOTHING:
            return {}
        case ColorBy.NAME:
            return {account.account_id: color_said(account.name) or "blue" for account in accounts}
        case ColorBy.UNIT:
            inner = {account.account_id: account.units[-1] for account in accounts if account.units}
            of_unit = _unit_colors(list(dict.fromkeys(inner.values())))
            return {account_id: of_unit[unit] for account_id, unit in inner.items()}


def _unit_colors(units: Sequence[str]) -> Mapping[str, str]:
    said = {unit: color_said(unit) for unit in units}
    # A unit that says nothing must not look like one that is production.
    others = cycle([color for color in COLORS if color not in said.values()] or COLORS)
    return {unit: color or next(others) for unit, color in said.items()}
