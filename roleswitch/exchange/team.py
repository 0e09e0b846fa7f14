"""Team lists as text: the form of roles.toml without what is one person's own, in and out.

| what a list may not say | why | what becomes of it |
|---|---|---|
| sources that are keys or profiles, and these as source | whose key is used is not somebody else's to say | left out |
| mfa_serial, favorite | a device and a star are one person's | the role is taken without |
| via a role that is not in it | it would be one of the person's own | the role is taken without |
| a guard that is false | it would overrule the person's own rules | the role is taken without |
| hooks, console, history | they are run, or are the affair of, who works there | left out |
| rules, network, other team lists, words about another list's roles | they act on what is not the list's | left out |

Of all but the star there is a problem with its line.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from roleswitch.core import toml_text
from roleswitch.core.catalog import VERSION, Catalog, Problem, parse
from roleswitch.core.limits import shown
from roleswitch.core.role import GUARDS, Role
from roleswitch.core.sections import role_section, source_section
from roleswitch.core.settings import NO_HOOKS
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, Source
from roleswitch.core.toml_text import NotToml
from roleswitch.errors import NotAList
from roleswitch.exchange.offer import FoundRole, FoundSource, Offer
from roleswitch.texts import tr

MOST_PROBLEMS = 1000
"""More are counted only: nobody reads them, and a window would have to show them."""


def offer_from(text: str, *, origin: str) -> Offer:
    """What a team list offers, as `texts.text_of` gives its text. Its roles have no team yet.

    Raises NotAList where it is none at all, such as a web page: so a server that answers with something else is not
    taken for a list that has become empty.
    """
    text = text.removeprefix("\ufeff")
    _check_cost(text, origin)
    catalog = parse(text, of_team=True)
    _check_is_list(text, origin, catalog)
    lines = toml_text.lines(text)

    def line_of(*path: str) -> int:
        while path and path not in lines:
            path = path[:-1]
        return lines.get(path, 0)

    problems = [*catalog.problems]
    sources, roles = [], []
    for name, source in catalog.sources.items():
        section, line = f"sources.{name}", line_of("sources", name)
        if isinstance(source, IdentityCenterSource):
            sources.append(FoundSource(source=source, line=line, section=section))
            continue
        whose = tr("a key") if isinstance(source, AccessKeySource) else tr("a profile of ~/.aws")
        message = tr(
            "{whose} is one person's own: leave the section out. Who takes the list gives its roles a source instead",
            whose=whose,
        )
        problems.append(Problem(line, section, message))
    in_circles = _in_circles(catalog.roles)
    for name, role in catalog.roles.items():
        section = f"roles.{name}"
        own = _ones_own(role, catalog, in_circles)
        problems += [Problem(line_of("roles", name, key), section, message) for key, message in own.items()]
        taken = replace(role, favorite=False, **dict.fromkeys(own))  # type: ignore[arg-type]  # fields that may be None
        roles.append(FoundRole(role=taken, line=line_of("roles", name), section=section, notes=tuple(_notes_on(taken))))
    problems.sort(key=lambda problem: problem.line)
    if len(problems) > MOST_PROBLEMS:
        more = len(problems) - MOST_PROBLEMS
        problems[MOST_PROBLEMS:] = [
            Problem(problems[MOST_PROBLEMS].line, "", tr("{more} more problems from here on", more=more))
        ]
    return Offer(origin=origin, roles=tuple(roles), sources=tuple(sources), problems=tuple(problems))


def _ones_own(role: Role, catalog: Catalog, in_circles: Container[str]) -> dict[str, str]:
    """The fields that a role may not say in a team list, with the problem of each."""
    found = {}
    if role.source is not None and not isinstance(catalog.sources.get(role.source), IdentityCenterSource):
        found["source"] = tr(
            "source: {source} is no Identity Center of this list, and a list cannot name a person's own "
            "sources: the role is taken without it",
            source=shown(role.source),
        )
    if role.via is not None and role.via not in catalog.roles:
        found["via"] = tr(
            "via: {via} is no role of this list that can be used: the role is taken without it", via=shown(role.via)
        )
    elif role.via is not None and role.name in in_circles:
        found["via"] = tr(
            "via: {via} leads back to {role} itself: the role is taken without it", via=shown(role.via), role=role.name
        )
    if role.mfa_serial is not None:
        found["mfa_serial"] = tr("mfa_serial: a device is one person's own: leave the line out")
    for guard in GUARDS:
        if getattr(role, guard) is False:
            found[guard] = tr(
                "{guard}: a list can ask for it, and not rule it out for others: leave the line out", guard=guard
            )
    return found


def _notes_on(role: Role) -> Iterator[str]:
    if role.profile_name == "default" and role.deliver.writes:
        yield tr("Its session goes to the profile default, which AWS programs use that are told no other.")


def _in_circles(roles: Mapping[str, Role]) -> frozenset[str]:
    """The roles that are assumed via themselves in the end."""
    seen: set[str] = set()
    found: set[str] = set()
    for name in roles:
        path: dict[str, None] = {}
        ahead = name
        while ahead in roles and ahead not in seen and ahead not in path:
            path[ahead] = None
            ahead = roles[ahead].via or ""
        if ahead in path:
            way = list(path)
            found.update(way[way.index(ahead) :])
        seen.update(path)
    return frozenset(found)


# ---------------------------------------------------------------- what is no list


def _check_cost(text: str, origin: str) -> None:
    """tomli takes time by the square of a dotted key's length: 8 MB of these would be half a minute."""
    if text.count(".") < _FEW_DOTS:
        return
    cost = 0
    for number, line in enumerate(text.split("\n"), 1):
        cost += line.count(".") ** 2
        if cost > toml_text.MOST_DOTS_SQUARED:
            raise NotAList(
                tr(
                    "{origin}, line {number}: there are too many dots up to here for a list of roles.",
                    origin=origin,
                    number=number,
                )
            )


_FEW_DOTS = 10_000
"""What they cost is not worth counting."""


def _check_is_list(text: str, origin: str, catalog: Catalog) -> None:
    if catalog.roles or catalog.sources or any(_is_ours(problem.section) for problem in catalog.problems):
        return
    if not text.strip():
        raise NotAList(
            tr("{origin} is empty: a list without roles says version = {version}.", origin=origin, version=VERSION)
        )
    try:
        content = toml_text.read(text)
    except NotToml as error:
        what = (
            tr("it is a web page")
            if text.lstrip().startswith("<")
            else tr("line {line} is {error}", line=error.line, error=error)
        )
        raise NotAList(tr("{origin} is no list of roles: {what}.", origin=origin, what=what)) from error
    if not content.keys() & {"version", "roles", "sources"}:
        raise NotAList(tr("{origin} is no list of roles: there is no [roles.NAME] in it.", origin=origin))


def _is_ours(section: str) -> bool:
    return section.startswith(("roles.", "sources."))


# ---------------------------------------------------------------- out


def team_text(roles: Sequence[Role], sources: Mapping[str, Source], *, external_ids: bool = True) -> str:
    """These roles as a team list, for others: what is one person's own is left out. No secret is in it.

    Of `sources`, the Identity Centers that the roles are assumed from are written too. Without `external_ids` each role
    that has one says so in a comment: AWS wants it.
    """
    used = {role.source for role in roles}
    shared = {name: source for name, source in sources.items() if name in used}
    return _text(_FOR_OTHERS, roles, shared, external_ids=external_ids)


def taken_text(roles: Sequence[Role], sources: Mapping[str, Source]) -> str:
    """What was taken of a team list, for our own copy of it."""
    return _text(_TAKEN, roles, sources, external_ids=True)


_FOR_OTHERS = (
    "# A list of roles for a team, made by RoleSwitch. It holds no keys: who takes it gives the roles a source of "
    "their own.\n"
)
_TAKEN = "# What was taken of a team list. RoleSwitch writes this file: what is changed here is lost.\n"


def _text(heading: str, roles: Sequence[Role], sources: Mapping[str, Source], *, external_ids: bool) -> str:
    shared = {name: source for name, source in sources.items() if isinstance(source, IdentityCenterSource)}
    names = {role.name for role in roles}
    sections = [f"{heading}version = {VERSION}\n", *map(source_section, shared.values())]
    for role in roles:
        comments, kept = "", role
        if role.via is not None and role.via not in names:
            comments += tr("# It is assumed via {via}, which is not in this list.\n", via=role.via)
            kept = replace(kept, via=None)
        if role.external_id is not None and not external_ids:
            comments += "# Its external ID was left out.\n"
            kept = replace(kept, external_id=None)
        guards: dict[str, Any] = {guard: getattr(role, guard) or None for guard in GUARDS}
        kept = replace(
            kept,
            team="",
            favorite=False,
            mfa_serial=None,
            source=role.source if role.source in shared else None,
            hooks=NO_HOOKS,
            **guards,
        )
        sections.append(comments + role_section(kept))
    return "\n".join(sections)
