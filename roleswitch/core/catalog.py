"""What roles.toml says: every bad line is named, and the rest is used. roles_file.py writes it.

tomli reads, because it is twenty times as fast as tomlkit (3 and 64 ms for 300 roles) and the window waits for it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any, NamedTuple

from roleswitch.core import toml_text
from roleswitch.core.role import GUARDS, Arn, Deliver, Mfa, ReasonTo, Role
from roleswitch.core.settings import (
    EVENTS,
    NO_HOOKS,
    USUAL_CONSOLE,
    USUAL_HISTORY,
    WHOLE_HISTORY,
    ConsoleSettings,
    HistorySettings,
    Hooks,
    Window,
)
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, Network, ProfileSource, Source
from roleswitch.core.toml_text import NotToml
from roleswitch.errors import Action, BadValue, NextStep, NoSuchRole, NoSuchSource
from roleswitch.texts import later, tr

# Few lists have rules or team lists: who has none does not wait for these.
if TYPE_CHECKING:
    from roleswitch.core.rules import Rule
    from roleswitch.core.team_list import TeamList

VERSION = 1


class Problem(NamedTuple):
    """Something in roles.toml that is not used, with the line (from 1) it stands in."""

    line: int
    section: str
    message: str

    def __str__(self) -> str:
        return tr("roles.toml line {line}: {message}", line=self.line, message=self.message)


@dataclass(frozen=True)
class Catalog:
    """What is good in roles.toml and the team lists it names, in its order, and what is not."""

    roles: Mapping[str, Role] = field(default_factory=dict)
    """One's own first, then those of each team list. What the rules say of them is in them."""
    sources: Mapping[str, Source] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    network: Network = field(default_factory=Network)
    rules: tuple[Rule, ...] = ()
    teams: Mapping[str, TeamList] = field(default_factory=dict)
    as_written: Mapping[str, Role] = field(default_factory=dict)
    """The roles as they are without the rules; those that no rule says anything of are left out."""
    console: ConsoleSettings = USUAL_CONSOLE
    hooks: Hooks = NO_HOOKS
    history: HistorySettings = USUAL_HISTORY
    unread_of_teams: frozenset[str] = frozenset()
    """Sections of team lists that are not used; empty text for a list that could not be read, or was not taken yet."""

    def may_have_role(self, name: str) -> bool:
        """Whether there is a role of that name, or one may stand in what cannot be read."""
        return name in self.roles or not self._unread.isdisjoint({"", "roles", f"roles.{name}"})

    @property
    def has_every_source(self) -> bool:
        """Whether none may stand in what cannot be read."""
        return not any(section.partition(".")[0] in {"", "sources"} for section in self._unread)

    @property
    def _unread(self) -> frozenset[str]:
        own = {problem.section for problem in self.problems}
        # What a team list that cannot be used has in it, nobody knows.
        return self.unread_of_teams | {"" if section.partition(".")[0] == "teams" else section for section in own}

    def role(self, name: str) -> Role:
        """Raises NoSuchRole, which says what was meant where that is plain."""
        if name in self.roles:
            return self.roles[name]
        for problem in self.problems:
            if problem.section == f"roles.{name}":
                raise NoSuchRole(
                    tr("The role {name} cannot be used as it is. {problem}", name=name, problem=problem),
                    next_steps=[OPEN_ROLES_FILE],
                )
        raise NoSuchRole(
            tr("There is no role named {name}.{close_to}", name=name, close_to=_close_to(name, self.roles, "roles"))
        )

    def source(self, name: str) -> Source:
        """Raises NoSuchSource."""
        if name in self.sources:
            return self.sources[name]
        for problem in self.problems:
            if problem.section == f"sources.{name}":
                raise NoSuchSource(
                    tr("The source {name} cannot be used as it is. {problem}", name=name, problem=problem),
                    next_steps=[OPEN_ROLES_FILE],
                )
        raise NoSuchSource(
            tr(
                "There is no source named {name}.{close_to}",
                name=name,
                close_to=_close_to(name, self.sources, "sources"),
            )
        )


def role_meant(said: str, roles: Iterable[Role]) -> str:
    """The name of the role that is called `said`, or that alone is shown as that; else `said`."""
    known = list(roles)
    if any(role.name == said for role in known):
        return said
    titled = [role.name for role in known if role.title == said]
    return titled[0] if len(titled) == 1 else said


OPEN_ROLES_FILE = NextStep(later("Mend the line in roles.toml."), later("Open roles.toml"), Action.OPEN_ROLES_FILE)


def _close_to(name: str, known: Mapping[str, object], kind: str) -> str:
    """What could have been meant. It is only said: a typo never picks a role."""
    from difflib import get_close_matches

    close = get_close_matches(name, known, 3)
    if close:
        return tr(" Did you mean {names}?", names=tr(" or ").join(close))
    if not known:
        return tr(" There are no roles in the list.") if kind == "roles" else tr(" There are no sources in the list.")
    return (
        tr(" `roleswitch list` shows the names.")
        if kind == "roles"
        else tr(" The sources are {names}.", names=", ".join(known))
    )


def parse(text: str, taken: Callable[[TeamList], str] = lambda _: "", *, of_team: bool = False) -> Catalog:
    """What `text` says, with the team lists that it names: `taken` gives what was taken of one, in the same form.

    `of_team` where the text is such a list itself, which says nothing of how its readers reach AWS and name things.
    Never raises: what is wrong is among the problems.
    """
    problems: list[Problem] = []
    roles: dict[str, Role] = {}
    sources: dict[str, Source] = {}
    tables: dict[str, Any] = {}
    rules: list[Rule] = []
    teams: dict[str, TeamList] = {}
    of_teams: dict[str, _Entry] = {}
    seen: set[str] = set()
    # Some editors put a byte-order mark in front.
    for part in _parts(text.removeprefix("\ufeff")):
        try:
            table = part.read()
        except NotToml as error:
            problems.append(Problem(part.lines[min(error.line, len(part.lines)) - 1], part.section, str(error)))
            seen.add(part.section)
            tables.setdefault("history", WHOLE_HISTORY)  # its section may be the one
            continue
        for key, value in table.items():
            if key == "version":
                problems += _version_problems(part, value)
            elif of_team and key in _NOT_OF_TEAM:
                problems.append(
                    Problem(
                        part.line_of(key), key, tr("{key}: {not_of_team}", key=key, not_of_team=tr(_NOT_OF_TEAM[key]))
                    )
                )
            elif key in _SETTINGS:
                tables[key] = _SETTINGS[key](_Entry(key, value, partial(part.line_of, key), problems))
            elif key == "rules" and isinstance(value, list):
                for place, settings in enumerate(value):
                    rules += _rules(_Entry("rules", settings, partial(part.line_of_item, place), problems))
            elif key in {"roles", "sources", "teams"} and isinstance(value, dict):
                for name, settings in value.items():
                    entry = _Entry(f"{key}.{name}", settings, partial(part.line_of, key, name), problems)
                    if entry.section in seen:
                        entry.refuse(
                            None,
                            tr("[{section}] is there twice: only the first one counts", section=_short(entry.section)),
                        )
                    elif key == "teams":
                        if team := _team(name, entry):
                            teams[name] = team
                    elif key == "roles" and "team" in entry.values:
                        if of_team:
                            entry.refuse("team", tr("team: {somebodys_words}", somebodys_words=tr(_SOMEBODYS_WORDS)))
                        else:
                            of_teams[name] = entry
                    elif key == "roles":
                        if role := _role(name, entry, of_team=of_team):
                            roles[name] = role
                    elif source := _source(name, entry):
                        sources[name] = source
                    seen.add(entry.section)
            else:
                message = tr("{short} is not known here: write [roles.NAME]", short=_short(key))
                problems.append(Problem(part.line_of(key), key, message))
    unread: set[str] = set()
    ended_by_team: Collection[str] = ()
    if teams or of_teams:
        ended_by_team = _add_teams(teams, taken, of_teams, roles, sources, sections=seen, unread=unread)
    as_written = _apply(rules, roles, ended_by_team) if rules else {}
    return Catalog(
        roles,
        sources,
        tuple(sorted(problems, key=lambda problem: problem.line)),
        rules=tuple(rules),
        teams=teams,
        as_written=as_written,
        unread_of_teams=frozenset(unread),
        **tables,
    )


def _version_problems(part: _Part, version: object) -> list[Problem]:
    if version == VERSION and not isinstance(version, bool):
        return []
    message = tr("version {short}: this RoleSwitch knows version {version}", short=_short(version), version=VERSION)
    return [Problem(part.line_of("version"), "", message)]


def _apply(rules: Sequence[Rule], roles: dict[str, Role], ended_by_team: Collection[str]) -> dict[str, Role]:
    """Make the roles what the rules say; as they were before, those that are not the same.

    Where it is a team list that makes a role end by itself, a rule may make it end earlier, and not later.
    """
    from roleswitch.core.rules import with_rules

    ruled = {name: with_rules(role, rules) for name, role in roles.items()}
    for name in ended_by_team:
        by_rule = with_rules(replace(roles[name], end_after_seconds=None), rules).end_after_seconds
        if by_rule is not None and by_rule < (roles[name].end_after_seconds or 0):
            ruled[name] = replace(ruled[name], end_after_seconds=by_rule)
    before = {name: role for name, role in roles.items() if ruled[name] is not role}
    roles.update(ruled)
    return before


_NOT_OF_TEAM = {
    "teams": later("a team list is no way to others: leave them out"),
    "rules": later(
        "rules act on the roles of the person who has them: leave them out, or give each role its color and group"
    ),
    "network": later("the way to AWS is each computer's own: leave the section out"),
    "console": later("which browser is used is each person's own: leave the section out"),
    "hooks": later("a team list can have nothing run on its readers' computers: leave it out"),
    "history": later("how long it is kept is each person's own: leave the section out"),
}
_SOMEBODYS_WORDS = later("these are one person's words about a role of a team list: leave the section out")


def _add_teams(
    teams: Mapping[str, TeamList],
    taken: Callable[[TeamList], str],
    own: Mapping[str, _Entry],
    roles: dict[str, Role],
    sources: dict[str, Source],
    *,
    sections: Collection[str],
    unread: set[str],
) -> Collection[str]:
    """Put the roles of the team lists after one's own, each with what `own` sections say of it; those that it is the
    team list which makes them end by themselves.

    `sections` are all that roles.toml has: what cannot be used as it is does not become somebody else's meanwhile.
    Sections of the team lists that are not used are put to `unread`.
    """
    used: set[str] = set()
    own_ends = {name for name, entry in own.items() if "end_after_seconds" in entry.values}
    for team in teams.values():
        text = taken(team)
        there = parse(text, of_team=True)
        unread |= {problem.section for problem in there.problems} if text else {""}
        # Nobody else names the keys that are used here, nor commands that are run: also not in our own copy.
        known = {
            name
            for name, source in there.sources.items()
            if isinstance(source, IdentityCenterSource)
            and (name in sources or f"sources.{name}" not in sections)
            and sources.setdefault(name, source) == source
        }
        for name, kept in there.roles.items():
            if name in roles or (f"roles.{name}" in sections and name not in own):
                continue  # a role of one's own, or of a team list before this one: said where the list is taken
            # Where one's own role has that name, it is assumed via it only if it is the role that the team means.
            hub = there.roles.get(kept.via or "")
            via = hub.name if hub is not None and roles.get(hub.name, hub).arn == hub.arn else None
            source = kept.source if kept.source in known else None if kept.via else team.source
            # It may guard a role, and not overrule the person's rules about that.
            guards: dict[str, Any] = {guard: getattr(kept, guard) or None for guard in GUARDS}
            role = replace(
                kept,
                team=team.name,
                source=source,
                via=via,
                favorite=False,
                mfa_serial=None,
                **guards,
            )
            if (entry := own.get(name)) is None:
                roles[name] = role
                continue
            used.add(name)
            if said := _as_own(role, entry):
                roles[name] = said
    for name, entry in own.items():
        if name not in used:
            entry.refuse("team", tr("team: {not_in_team}", not_in_team=_not_in_team(entry, name, teams, roles)))
    return {name for name, role in roles.items() if role.team and role.end_after_seconds} - own_ends


def _not_in_team(entry: _Entry, name: str, teams: Mapping[str, TeamList], roles: Mapping[str, Role]) -> str:
    team = entry.values["team"]
    if not isinstance(team, str):
        return tr("write the name of a team list in quotes")
    if team not in teams:
        return tr("there is no team list {short}: leave the section out, or add [teams.{short}]", short=_short(team))
    if name in roles:
        return tr(
            "the role {short} comes from {what}: leave the section out",
            short=_short(name),
            what=roles[name].team or tr("your own list"),
        )
    return tr(
        "the team list {short} has no role {short_2}: leave the section out, or check the list",
        short=_short(team),
        short_2=_short(name),
    )


def _as_own(role: Role, entry: _Entry) -> Role | None:
    """A team list's role with what the person says of it; None where that cannot be used: it may be a limit."""
    from roleswitch.core.team_list import OWN_FIELDS

    if (team := entry.text("team")) != role.team and entry.usable:
        entry.refuse(
            "team",
            tr(
                "team: the role {short} comes from {team}, not from {short_2}",
                short=_short(role.name),
                team=role.team,
                short_2=_short(team),
            ),
        )
    for key in [key for key in entry.values if key not in OWN_FIELDS]:
        entry.refuse(key, tr("{short}: that is the team list's to say: leave the line out", short=_short(key)))
        entry.values.pop(key)
    looks = {key: entry.text(key, fatal=False) for key in ("color", "group")}
    said: dict[str, object] = _settings(entry) | {key: value for key, value in looks.items() if value is not None}
    if "source" in said:
        said["via"] = None
    while entry.usable:
        try:
            return replace(role, **said)  # type: ignore[arg-type]  # fields of Role
        except BadValue as error:
            entry.refuse(error.field, str(error), fatal=error.field not in looks)
            said.pop(error.field, None)
    return None


def _rules(entry: _Entry) -> list[Rule]:
    from roleswitch.core.rules import SEEN, Rule

    where = {seen: entry.patterns(seen) for seen in SEEN if seen in entry.values}
    looks = ("color", "group", "display_name")
    says: dict[str, Any] = {key: entry.text(key, fatal=False) or "" for key in looks}
    says |= {key: entry.whole_number(key) for key in ("duration_seconds", "end_after_seconds")}
    says |= {guard: entry.flag(guard) for guard in GUARDS}
    entry.finish()
    # A slip in how it makes roles look does not take a guard away.
    while entry.usable:
        try:
            return [Rule(where=where, **says)]
        except BadValue as error:
            is_look = error.field in looks and bool(says[error.field])
            others = any(value not in ("", None) for key, value in says.items() if key != error.field)
            entry.refuse(error.field, str(error), fatal=not (is_look and others))
            says[error.field] = ""
    return []


def _team(name: str, entry: _Entry) -> TeamList | None:
    from roleswitch.core.team_list import TeamList

    texts = {key: entry.text(key) or "" for key in ("file", "url", "git", "path", "branch")}
    source = entry.text("source")
    entry.finish()
    if not entry.usable:
        return None
    try:
        return TeamList(name=name, source=source, **texts)
    except BadValue as error:
        entry.refuse(error.field, str(error))
        return None


def _network(entry: _Entry) -> Network:
    settings = {key: entry.text(key) or "" for key in ("proxy", "ca_bundle")}
    entry.finish()
    while True:
        try:
            return Network(**settings)
        except BadValue as error:
            entry.refuse(error.field, str(error))
            settings[error.field] = ""


def _console(entry: _Entry) -> ConsoleSettings:
    browser, window = entry.text("browser") or "", entry.word("window", {each.value: each for each in Window})
    entry.finish()
    try:
        return ConsoleSettings(browser=browser, window=Window(window or Window.DEFAULT))
    except BadValue as error:
        entry.refuse(error.field, str(error))
        return USUAL_CONSOLE


def _hooks(entry: _Entry) -> Hooks:
    """What can be used of it: a hook that cannot is as one that fails, and loses nobody a session."""
    hooks = NO_HOOKS
    for event in EVENTS:
        if event in entry.values:
            try:
                hooks += Hooks.read({event: entry.values.pop(event)})
            except BadValue as error:
                entry.refuse(error.field, str(error))
    entry.finish()
    return hooks


def _history(entry: _Entry) -> HistorySettings:
    days = entry.whole_number("keep_days", tr("a whole number of days"))
    entry.finish()
    try:
        kept = USUAL_HISTORY if days is None else HistorySettings(keep_days=days)
    except BadValue as error:
        entry.refuse(error.field, str(error))
        return WHOLE_HISTORY
    return kept if entry.usable else WHOLE_HISTORY


_SETTINGS: Mapping[str, Callable[[_Entry], object]] = {
    "network": _network,
    "console": _console,
    "hooks": _hooks,
    "history": _history,
}


@dataclass
class _Part:
    """A text that is read by itself: the whole file, or one section of a file that is not TOML."""

    text: str = ""
    lines: list[int] = field(default_factory=list)
    """Of each of its lines, the line in the file."""
    content: dict[str, object] | None = None
    section: str = ""
    has_header: bool = False

    def read(self) -> dict[str, object]:
        """Raises NotToml."""
        return toml_text.read(self.text) if self.content is None else self.content

    def line_of(self, *path: str) -> int:
        """The line of a key, or of the nearest thing around it that has one."""
        while path and path not in self._places:
            path = path[:-1]
        return self.lines[self._places[path] - 1 if path else 0]

    def line_of_item(self, place: int, *path: str) -> int:
        """As `line_of`, in the item at that place of [[rules]], such as the second one."""
        own = self._places_of_rules
        return self.lines[own[place].get(path, own[place][()]) - 1] if place < len(own) else self.line_of("rules")

    @cached_property
    def _places_of_rules(self) -> Sequence[Mapping[tuple[str, ...], int]]:
        found: list[dict[tuple[str, ...], int]] = []
        for statement in toml_text.statements(self.text):
            if statement.is_header and statement.path == ("rules",):
                found.append({(): statement.line})
            elif found and statement.path[:1] == ("rules",):
                found[-1].setdefault(statement.path[1:], statement.line)
        return found

    @cached_property
    def _places(self) -> dict[tuple[str, ...], int]:
        return toml_text.lines(self.text)


def _parts(text: str) -> Iterable[_Part]:
    """The whole file, or where that is not TOML, each of its sections."""
    try:
        return [_Part(text, list(range(1, text.count("\n") + 2)), toml_text.read(text))]
    except NotToml:
        return _sections(text)


# Also headers with a slip in them: what stands below those belongs to no other section.
_HEADER = re.compile(r"^[ \t]*\[{1,2}[ \t]*[\"']?\w[^,\n#]*(?:#[^\n]*)?$", re.MULTILINE)
_OF_OURS = re.compile(
    r"^[ \t]*\[{1,2}[ \t]*[\"']?(?:roles|sources|teams|rules|network|console|hooks|history)\b", re.MULTILINE
)
_OF_ENTRY = re.compile(rf"[ \t]*\[[ \t]*[\"']?(roles|sources)[\"']?[ \t]*\.[ \t]*({toml_text.WORD})[ \t]*([.\]])")


def _sections(text: str) -> Iterable[_Part]:
    """The sections of a text, each with its tables such as [roles.x.tags], wherever those stand.

    Without them a role would be assumed without what somebody wrote there.
    """
    parts: list[_Part] = []
    pieces: list[list[str]] = []
    of_entry: dict[str, int] = {}
    line = 1
    # A policy may have a line such as ["iam:*"].
    flat = toml_text.without_long_strings(text, but=_OF_OURS)
    for start, end in itertools.pairwise(sorted({0, *(found.start() for found in _HEADER.finditer(flat)), len(text)})):
        piece = text[start:end]
        lines = range(line, line + piece.count("\n") + (not piece.endswith("\n")))
        line = lines.stop
        found = _OF_ENTRY.match(piece)
        section = f"{found[1]}.{toml_text.unquoted(found[2])}" if found else ""
        has_header = found is not None and found[3] == "]"
        place = of_entry.get(section)
        if place is None or (has_header and parts[place].has_header):
            place = len(parts)
            parts.append(_Part(section=section))
            pieces.append([])
            if section:
                of_entry[section] = place
        pieces[place].append(piece)
        parts[place].lines.extend(lines)
        parts[place].has_header |= has_header
    for part, text_of_part in zip(parts, pieces, strict=True):
        part.text = "".join(text_of_part)
    return parts


class _Entry:
    """One section while it is read: hands out its values by type and collects what is wrong with them.

    A bad line that only changes how the role looks is left out; any other makes the whole section unusable, because
    assuming a role without the limit that somebody wrote would be worse than not assuming it.
    """

    def __init__(self, section: str, entry: object, line_of: Callable[..., int], problems: list[Problem]) -> None:
        self.section = section
        self.values: dict[str, object] = dict(entry) if isinstance(entry, dict) else {}
        self.usable = True
        self.line_of = line_of
        self.problems = problems
        if not isinstance(entry, dict):
            self.refuse(None, tr("write [{short}] on a line of its own, its settings below it", short=_short(section)))

    def refuse(self, key: str | None, message: str, *, within: str | None = None, fatal: bool = True) -> None:
        line = self.line_of(*(word for word in (key, within) if word is not None))
        self.problems.append(Problem(line, self.section, message))
        self.usable = self.usable and not fatal

    def text(self, key: str, *, fatal: bool = True) -> str | None:
        value = self.values.pop(key, None)
        if value is None or isinstance(value, str):
            return value
        self.refuse(
            key, tr('{key}: write text in quotes, as in {key} = "{short}"', key=key, short=_short(value)), fatal=fatal
        )
        return None

    def whole_number(self, key: str, words: str = "") -> int | None:
        value = self.values.pop(key, None)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        self.refuse(
            key,
            tr(
                "{key}: write {words} without quotes, as in {key} = {what}",
                key=key,
                words=words or tr("a whole number of seconds"),
                what=3600 if "seconds" in key else 90,
            ),
        )
        return None

    def flag(self, key: str, *, fatal: bool = True) -> bool | None:
        value = self.values.pop(key, None)
        if value is None or isinstance(value, bool):
            return value
        self.refuse(key, tr("{key}: write true or false, without quotes", key=key), fatal=fatal)
        return None

    def patterns(self, key: str) -> tuple[str, ...]:
        """A text, or a list of texts."""
        return (self.text(key) or "",) if isinstance(self.values.get(key), str) else self.texts(key)

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.values.pop(key, [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self.refuse(key, tr('{key}: write a list of texts, as in {key} = ["one", "two"]', key=key))
        return ()

    def text_table(self, key: str) -> dict[str, str]:
        value = self.values.pop(key, {})
        wrong = (
            [name for name, item in value.items() if not isinstance(item, str)] if isinstance(value, dict) else [None]
        )
        if isinstance(value, dict) and not wrong:
            return value
        self.refuse(
            key, tr('{key}: write texts by name, as in {key} = {{ team = "platform" }}', key=key), within=wrong[0]
        )
        return {}

    def word(self, key: str, words: Mapping[str, object]) -> str | None:
        value = self.text(key)
        if value is None or value in words:
            return value
        self.refuse(
            key,
            tr(
                "{key}: {short} is not known: write {names}", key=key, short=_short(value), names=tr(" or ").join(words)
            ),
        )
        return None

    def finish(self) -> None:
        """What nobody asked for is not known."""
        for key in self.values:
            self.refuse(
                key,
                tr("{short} is not known here: leave the line out or mend its spelling", short=_short(key)),
                fatal=False,
            )


_LOOKS = ("display_name", "account_name", "color", "group")
"""Fields that change how a role looks and nothing else."""


_DELIVER = {item.value: item for item in Deliver}
_MFA = {item.value: item for item in Mfa}
_REASON = {item.value: item for item in ReasonTo}


_TEXTS = (
    "source",
    "via",
    "external_id",
    "session_name",
    "region",
    "profile",
    "mfa_serial",
    "policy",
    "source_identity",
)


def _settings(entry: _Entry) -> dict[str, object]:
    """What a section says of how its role is assumed and delivered, by the names of Role's fields; all of its looks but
    the star are left."""
    words: dict[str, object] = {}
    for key, known, kind in (("deliver", _DELIVER, Deliver), ("mfa", _MFA, Mfa), ("reason", _REASON, ReasonTo)):
        if (word := entry.word(key, known)) is not None:
            words[key] = kind(word)
    said: dict[str, object] = {
        **{key: entry.text(key) for key in _TEXTS},
        "duration_seconds": entry.whole_number("duration_seconds"),
        "favorite": entry.flag("favorite", fatal=False),
        **{guard: entry.flag(guard) for guard in GUARDS},
        "end_after_seconds": entry.whole_number("end_after_seconds"),
        "hooks": _role_hooks(entry),
        **words,
        **{key: entry.texts(key) or None for key in ("policy_arns", "transitive_tags")},
        "tags": entry.text_table("tags") or None,
    }
    # An empty external ID or policy is none that AWS takes: who wrote it meant something.
    meant = ("external_id", "policy")
    return {key: value for key, value in said.items() if value is not None and (value != "" or key in meant)}


def _role_hooks(entry: _Entry) -> Hooks | None:
    table = entry.values.pop("hooks", None)
    if table is None:
        return None
    within = _Entry(entry.section, table, partial(entry.line_of, "hooks"), entry.problems)
    return _hooks(within) or None


def _role(name: str, entry: _Entry, *, of_team: bool) -> Role | None:
    if of_team and entry.values.pop("hooks", None) is not None:
        entry.refuse("hooks", tr("hooks: {not_of_team}", not_of_team=tr(_NOT_OF_TEAM["hooks"])), fatal=False)
    arn_text, account_id = entry.text("role_arn"), entry.text("account_id")
    role_name, partition = entry.text("role_name"), entry.text("partition")
    looks = {key: entry.text(key, fatal=False) or "" for key in _LOOKS}
    settings = _settings(entry)
    entry.finish()
    if not entry.usable:
        return None
    try:
        arn = _arn(arn_text, account_id, role_name, partition)
    except BadValue as error:
        entry.refuse(error.field, str(error))
        return None
    while True:
        try:
            return Role(name=name, arn=arn, **settings, **looks)  # type: ignore[arg-type]
        except BadValue as error:
            only_looks = error.field in looks and bool(looks[error.field])
            entry.refuse(error.field, str(error), fatal=not only_looks)
            if not only_looks:
                return None
            looks[error.field] = ""


def _arn(arn: str | None, account_id: str | None, role_name: str | None, partition: str | None) -> Arn:
    if arn is not None:
        try:
            parsed = Arn.parse(arn)
        except BadValue as error:
            raise BadValue("role_arn", str(error)) from error
        for key, given, there in (
            ("account_id", account_id, parsed.account_id),
            ("role_name", role_name, parsed.role_name),
            ("partition", partition, parsed.partition),
        ):
            if given is not None and given != there:
                raise BadValue(
                    key,
                    tr(
                        "{key}: {short} is not what role_arn says: leave one of the two out",
                        key=key,
                        short=_short(given),
                    ),
                )
        return parsed
    if account_id is None or role_name is None:
        raise BadValue("role_arn", tr('role_arn is missing: write role_arn = "arn:…", or account_id and role_name'))
    return Arn(partition or "aws", account_id, role_name)


_SOURCE_KINDS = {"access-key": AccessKeySource, "profile": ProfileSource, "identity-center": IdentityCenterSource}


def _source(name: str, entry: _Entry) -> Source | None:
    kind = entry.word("kind", _SOURCE_KINDS)
    if kind is None:
        if entry.usable:
            entry.refuse(
                "kind", tr("kind is missing: write kind = {names}, in quotes", names=tr(" or ").join(_SOURCE_KINDS))
            )
        return None
    required = {"access-key": ("access_key_id",), "profile": ("profile",), "identity-center": ("start_url", "region")}
    texts = {key: entry.text(key) for key in required[kind]}
    if kind != "identity-center":
        texts |= {key: entry.text(key) for key in ("region", "mfa_serial", "sts_endpoint")}
        more = {
            "mfa_code_command": entry.texts("mfa_code_command"),
            "mfa_session_seconds": entry.whole_number("mfa_session_seconds"),
        }
    entry.finish()
    for key in required[kind]:
        if entry.usable and texts[key] is None:
            entry.refuse(key, tr("{key} is missing", key=key))
    if not entry.usable:
        return None
    try:
        if kind == "identity-center":
            return IdentityCenterSource(name=name, **texts)  # type: ignore[arg-type]
        if kind == "profile":
            return ProfileSource(name=name, **texts, **more)  # type: ignore[arg-type]
        return AccessKeySource(name=name, **texts, **more)  # type: ignore[arg-type]
    except BadValue as error:
        entry.refuse(error.field, str(error))
        return None


def _short(value: object) -> str:
    try:
        said = str(value)
    except ValueError:  # Python writes no number of more than 4300 digits.
        said = tr("a long number")
    text = "".join(character if character.isprintable() else "?" for character in said)
    return text if len(text) <= 40 else f"{text[:39]}…"
