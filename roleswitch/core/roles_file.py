"""roles.toml on disk: changed one section at a time, with comments, order and blank lines kept.

A file that is not TOML is never written over. tomlkit changes the text of one section, everything else is not even
looked at by it; it is loaded for the first change, not for reading.
"""

from __future__ import annotations

import itertools
import re
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, cast

from roleswitch import files
from roleswitch.core import own_state, toml_text
from roleswitch.core.catalog import OPEN_ROLES_FILE, VERSION, Catalog, Problem, parse
from roleswitch.core.role import Arn, Role
from roleswitch.core.settings import WHOLE_HISTORY, ConsoleSettings, HistorySettings, Hooks
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, Network, ProfileSource, Source
from roleswitch.core.toml_text import NotToml, Statement
from roleswitch.errors import BadValue, Cancelled, NoSuchRole, RolesFileBroken
from roleswitch.texts import tr

if TYPE_CHECKING:
    from roleswitch.core.rules import Rule
    from roleswitch.core.team_list import TeamList

MOST_BYTES = 16_000_000
MOST_SECTIONS = 50_000
"""More than the roles of the largest organization that AWS has. Reading a file without bounds would take minutes."""
MOST_DOTS = 1000
MOST_DOTS_SQUARED = 50_000_000
"""Of each line the square, all lines together: such is the time that tomllib takes for dotted keys, here a second."""


class RolesFile:
    """The list at `path`. Each change reads the file again, so that what an editor saved meanwhile is kept."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._loading = threading.Lock()
        self._loaded: tuple[str, Catalog] | None = None

    def identity(self) -> str:
        return files.identity(str(self.path))

    def load(self) -> Catalog:
        """What the file says now; an empty catalog where there is none. What cannot be read is among the problems.

        Read once while neither it nor a team list changes: 5000 roles take a fifth of a second, and many ask at once.
        """
        with self._loading:
            asked_at = time.time()
            identity = f"{self.identity()}/{files.identity(files.teams_folder())}"
            if self._loaded is not None and self._loaded[0] == identity:
                return self._loaded[1]
            catalog, is_whole = self._read()
            # One that was written just now may be written again within the same tick of the system's clock; one that
            # could not be read, as another program had it open, may be read the next time.
            is_settled = is_whole and asked_at - _changed_at(self.path) > SETTLED_SECONDS
            self._loaded = (identity, catalog) if is_settled else None
            return catalog

    def _read(self) -> tuple[Catalog, bool]:
        """What the files say, and whether they could be read."""
        unread: list[TeamList] = []

        def taken(team: TeamList) -> str:
            try:
                return _kept_of(team)
            except FileNotFoundError:
                return ""
            except (OSError, UnicodeDecodeError):
                unread.append(team)
                return ""

        try:
            # What is not UTF-8 becomes what TOML does not take: so the section it stands in is named and not used.
            text = re.sub(r"[\udc80-\udcff]", "\0", self._bytes().decode(errors="surrogateescape"))
        except RolesFileBroken as error:
            return Catalog(problems=(Problem(1, "", str(error)),), history=WHOLE_HISTORY), False
        catalog = parse(text, taken)
        if catalog.problems or not catalog.roles:
            catalog = self._with_last_good(text, catalog, taken)
        return catalog, not unread

    def _with_last_good(self, text: str, catalog: Catalog, taken: Callable[[TeamList], str]) -> Catalog:
        """What the file said when it was last written by us, where all that is left of it says nothing else: it was
        emptied, cut or disturbed. Somebody's slip is another thing where something new stands beside it."""
        if not self.path.exists():
            return catalog
        if copy := self._emptied_of(text.encode()):
            said = tr(
                "every role is gone from the file. What it said before is used, and written with your next change. To"
                " begin anew, remove the file."
            )
            return replace(parse(copy.decode(), taken), problems=(Problem(1, "", said),))
        copy = b"" if _is_toml(text) else own_state.LastGood(self.path).read()
        before = parse(copy.decode(), taken)
        if not copy or not _says_nothing_else(catalog, before):
            return catalog
        said = tr("what the file said when RoleSwitch last wrote it is used until this is mended")
        return replace(before, problems=(*catalog.problems, Problem(catalog.problems[0].line, "", said)))

    def _emptied_of(self, content: bytes) -> bytes:
        """What the file said when we last wrote it, where no more is left of that than a beginning without a role, or
        zeros, as a machine that stops may leave it; else empty."""
        copy = own_state.LastGood(self.path).read()
        if own_state.is_blank(content):
            return copy
        is_cut = len(content) < len(copy) and copy.startswith(content)
        return (
            copy if is_cut and not parse(content.decode(errors="replace")).roles and parse(copy.decode()).roles else b""
        )

    def put_role(self, role: Role, old_name: str | None = None) -> None:
        """Add `role`, or change the one named `old_name` to it in its place.

        Lines that say the same before and after stay as they are spelled. Of a role of a team list only what is the
        person's own is written. Raises BadValue where another role has its name, or the team list says otherwise,
        NoSuchRole where `old_name` is gone, RolesFileBroken.
        """
        with self._changing() as change:
            if (before := change.catalog.roles.get(old_name or "")) is not None and before.team:
                change.say({before.name: _words_of(role, before)})
                return
            if role.name != old_name and (role.name in change.catalog.roles or change.holds("roles", role.name)):
                raise BadValue(
                    "name", tr("name: there is a role named {role} already: choose another name", role=role.name)
                )
            if old_name is None:
                change.add("roles", role.name, _role_settings(role))
                return
            if not change.holds("roles", old_name):
                raise NoSuchRole(
                    tr("The role {old_name} is no longer in roles.toml: it was removed meanwhile.", old_name=old_name)
                )
            before = change.catalog.role(old_name)
            if role.name != old_name:
                change.rename("roles", old_name, role.name)
            change.set("roles", role.name, _words_of(role, before))

    def put_all(self, changes: ListChanges, *, cancelled: threading.Event | None = None) -> None:
        """Many changes at once, all or none: 5000 roles in one go.

        Raises BadValue, NoSuchRole, RolesFileBroken, and Cancelled up to the moment before it is written.
        """
        with self._changing(cancelled) as change:
            known = change.catalog
            _check_fits(changes, change)
            # Beside what it says itself: a rule may say the same today, and be gone tomorrow.
            written = {**known.roles, **known.as_written}
            change.say({role.name: _words_of(role, written[role.name]) for role in changes.changed})
            change.remove_all("roles", changes.removed)
            change.set_all(
                "sources",
                {source.name: _words_instead(source, known.source(source.name)) for source in changes.replaced_sources},
            )
            change.add_all("sources", {source.name: _source_settings(source) for source in changes.sources})
            change.add_all("roles", {role.name: _role_settings(role) for role in changes.roles})

    def put_team(self, team: TeamList) -> None:
        """Add a team list, or change the one of its name. Raises RolesFileBroken."""
        with self._changing() as change:
            said = _team_settings(team)
            if not change.holds("teams", team.name):
                change.add("teams", team.name, said)
                return
            before = change.catalog.teams.get(team.name)
            # Of one that cannot be read every line is set anew.
            change.set("teams", team.name, said.changed_from(_team_settings(before)) if before else said.values)

    def remove_team(self, name: str) -> None:
        """With what the person has said of its roles. Raises RolesFileBroken."""
        with self._changing() as change:
            change.remove_all("roles", change.about_team(name))
            if change.holds("teams", name):
                change.remove("teams", name)

    def forget_words(self, team: str, names: Collection[str]) -> None:
        """Take out what the person has said of roles that a team list no longer has. Raises RolesFileBroken."""
        with self._changing() as change:
            if gone := [name for name in change.about_team(team) if name in names]:
                change.remove_all("roles", gone)

    def put_rules(self, rules: Sequence[Rule]) -> None:
        """All rules, in their order. Raises RolesFileBroken, also where there is one that cannot be used as it is: it
        would be lost."""
        with self._changing() as change:
            if broken := [problem for problem in change.catalog.problems if problem.section == "rules"]:
                raise RolesFileBroken(
                    tr("{broken}. Mend it first: it would be lost.", broken=broken[0]), next_steps=[OPEN_ROLES_FILE]
                )
            if tuple(rules) != change.catalog.rules:
                change.put_rules(rules)

    def put_console(self, console: ConsoleSettings) -> None:
        """How the console is opened from now on. Raises RolesFileBroken."""
        self._put_table("console", console, ConsoleSettings())

    def put_history(self, history: HistorySettings) -> None:
        """How long history is kept from now on. Raises RolesFileBroken."""
        self._put_table("history", history, HistorySettings())

    def put_network(self, network: Network) -> None:
        """By which way AWS is reached from now on. Raises RolesFileBroken."""
        self._put_table("network", network, Network())

    def _put_table(self, kind: str, settings: object, default: object) -> None:
        said = {key: _plain(value) for key, value in vars(settings).items() if value != getattr(default, key)}
        with self._changing() as change:
            change.put_table(kind, dict.fromkeys(vars(settings)) | said)

    def remove_role(self, name: str) -> None:
        """Raises NoSuchRole, RolesFileBroken, and BadValue where another role is assumed via this one, or a team list
        has it."""
        with self._changing() as change:
            change.catalog.role(name)
            _check_is_own(name, change.catalog)
            users = [role.title for role in change.catalog.roles.values() if role.via == name]
            if users:
                raise BadValue(
                    "via",
                    tr("{names} is assumed via {name}: change that role first", names=", ".join(users), name=name),
                )
            change.remove("roles", name)

    def put_source(self, source: Source) -> None:
        """Add `source`, or change the one of its name.

        Raises BadValue where that one is of another kind, NoSuchSource where it cannot be read, RolesFileBroken.
        """
        with self._changing() as change:
            if not change.holds("sources", source.name):
                change.add("sources", source.name, _source_settings(source))
                return
            before = change.catalog.source(source.name)
            if type(before) is not type(source):
                raise BadValue(
                    "name",
                    tr("name: there is a source named {source} already: choose another name", source=source.name),
                )
            change.set("sources", source.name, _source_settings(source).changed_from(_source_settings(before)))

    def remove_source(self, name: str) -> None:
        """Raises NoSuchSource, RolesFileBroken. Roles that name it stay and say that it is gone."""
        with self._changing() as change:
            change.catalog.source(name)
            if not change.holds("sources", name):
                raise BadValue(
                    "name", tr("{name} comes from a team list: it is in your list as long as in that", name=name)
                )
            change.remove("sources", name)

    def _bytes(self) -> bytes:
        try:
            with self.path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise RolesFileBroken(
                tr("{path} cannot be read: {strerror}.", path=self.path, strerror=error.strerror)
            ) from error
        if (
            len(content) > MOST_BYTES
            or content.count(b"\n[") > MOST_SECTIONS
            or _dots_squared(content) > MOST_DOTS_SQUARED
        ):
            raise RolesFileBroken(
                tr("{path} is too large to be a list of roles: nothing of it was read.", path=self.path)
            )
        return content

    def _text(self) -> str:
        content = self._bytes()
        if self.path.exists():
            content = self._emptied_of(content) or content
        try:
            return content.decode()
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            raise RolesFileBroken(
                tr(
                    "{path} line {line} is not UTF-8: save the file as UTF-8. Nothing is written until then.",
                    path=self.path.name,
                    line=line,
                ),
                next_steps=[OPEN_ROLES_FILE],
            ) from error

    @contextmanager
    def _changing(self, cancelled: threading.Event | None = None) -> Iterator[_Change]:
        try:
            # One that is there keeps its mode: it may be shared, or under version control.
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with files.locked(self.path.with_name(".roles.toml.lock")):
                before = self._text()
                change = _Change(self.path, before)
                yield change
                after = change.text()
                if cancelled is not None and cancelled.is_set():
                    raise Cancelled(tr("Nothing was imported."))
                if after != before:
                    with self._loading:
                        self._loaded = None
                        files.write_private(self.path, after.encode())
                    own_state.LastGood(self.path).keep(after.encode(), before.encode())
        except OSError as error:
            raise RolesFileBroken(
                tr("{path} cannot be written: {what}.", path=self.path, what=error.strerror or error)
            ) from error


def _is_toml(text: str) -> bool:
    try:
        toml_text.read(text.removeprefix("\ufeff"))
    except NotToml:
        return False
    return True


def _says_nothing_else(catalog: Catalog, before: Catalog) -> bool:
    """Whether all that the one says the other says too."""
    usual = Catalog()
    return (
        {**catalog.roles, **catalog.as_written}.items() <= {**before.roles, **before.as_written}.items()
        and catalog.sources.items() <= before.sources.items()
        and catalog.teams.items() <= before.teams.items()
        and all(rule in before.rules for rule in catalog.rules)
        and all(
            getattr(catalog, table) in (getattr(usual, table), getattr(before, table))
            for table in ("network", "console", "hooks")
        )
    )


class _Change:
    """One change of the file's text; TOML that is broken is refused before anything is touched.

    What the text is to mean afterwards is kept beside it, and `text` gives it out only where it means just that.
    """

    def __init__(self, path: Path, text: str) -> None:
        self.catalog = parse(text, taken_of)
        self._mark = "\ufeff" if text.startswith("\ufeff") else ""
        self._text = text.removeprefix(self._mark)
        self._newline = "\r\n" if "\r\n" in text else "\n"
        self._file = path.name
        try:
            self._wanted = toml_text.read(self._text)
        except NotToml as error:
            raise RolesFileBroken(
                tr(
                    "{path} line {line} is {error}. Mend it first: RoleSwitch does not write over a file "
                    "that it cannot read.",
                    path=path.name,
                    line=error.line,
                    error=error,
                ),
                next_steps=[OPEN_ROLES_FILE],
            ) from error

    def text(self) -> str:
        """Raises RolesFileBroken where the change would have done more than it should."""
        try:
            right = _without_empty(toml_text.read(self._text)) == _without_empty(self._wanted)
        except NotToml:
            right = False
        if not right:
            raise self._refused()
        return self._mark + self._text

    def holds(self, kind: str, name: str) -> bool:
        return name in self._entries(kind)

    def add(self, kind: str, name: str, settings: Settings) -> None:
        self.add_all(kind, {name: settings})

    def add_all(self, kind: str, new: Mapping[str, Settings]) -> None:
        """After what is there, in the text itself: so nothing above it can change."""
        if not new:
            return
        said = {name: settings.said() for name, settings in new.items()}
        self._wanted[kind] = self._entries(kind) | said
        self._append([_section_text(f"[{kind}.{_key(name)}]", entry) for name, entry in said.items()])

    def say(self, words: Mapping[str, Mapping[str, object]]) -> None:
        """Make roles say this too; where a person has no words about a role of a team list yet, in a new section."""
        there = {name: said for name, said in words.items() if self.holds("roles", name)}
        self.set_all("roles", there)
        first = {
            name: Settings({"team": self.catalog.roles[name].team, **said}, {})
            for name, said in words.items()
            if name not in there and any(word is not None for word in said.values())
        }
        self.add_all("roles", first)

    def about_team(self, team: str) -> list[str]:
        """The sections with a person's words about roles of a team list, also about those that it no longer has."""
        return [
            name
            for name, entry in self._entries("roles").items()
            if isinstance(entry, dict) and entry.get("team") == team
        ]

    def put_rules(self, rules: Sequence[Rule]) -> None:
        """In place of those that are there; what stays keeps its lines and the comments above it."""
        blocks = self._pieces("rules")
        chunks = self._chunks_of_rules(blocks)
        there = cast(Sequence[object], self._wanted.pop("rules", []))
        # Written in another way, such as all on one line, they are written anew.
        kept = list(zip(self.catalog.rules, there, chunks, strict=True)) if len(chunks) == len(there) else []
        said, texts = [], []
        for rule in rules:
            place = next((place for place, (known, *_) in enumerate(kept) if known == rule), None)
            entry, text = kept.pop(place)[1:] if place is not None else (_rule_settings(rule), "")
            said.append(entry)
            texts.append(text or f"\n{_section_text('[[rules]]', _rule_settings(rule))}".replace("\n", self._newline))
        if said:
            self._wanted["rules"] = said
        in_place = blocks[:1] if said and chunks else []
        for start, end in reversed(blocks[len(in_place) :]):
            self._cut(start, end)
        for start, end in in_place:
            self._text = self._text[:start] + "".join(texts).lstrip() + self._text[end:]
        if not in_place:
            self._append([_section_text("[[rules]]", _rule_settings(rule)) for rule in rules])

    def put_table(self, kind: str, changes: Mapping[str, object]) -> None:
        """Make the one table of that name say this too, None for no line."""
        there = self._entries(kind)
        changes = {key: value for key, value in changes.items() if value != there.get(key)}
        if not changes:
            return
        said = {key: value for key, value in changes.items() if value is not None}
        self._wanted[kind] = {key: value for key, value in there.items() if key not in changes} | said
        pieces = self._pieces(kind)
        if not pieces:
            self._append([_section_text(f"[{kind}]", said)])
            return
        start, end = pieces[0] if len(pieces) == 1 else (0, len(self._text))
        text = self._text[start:end]
        changed = self._edited(text.replace("\r\n", "\n"), kind, None, changes)
        self._text = self._text[:start] + changed.replace("\n", self._newline) + self._text[end:]

    def _chunks_of_rules(self, blocks: Sequence[tuple[int, int]]) -> list[str]:
        """The text of each [[rules]], with the comments above it but for the first of a block."""
        flat = toml_text.without_long_strings(self._text)
        headers = [found.start for found in toml_text.statements(self._text) if found.is_header]
        chunks = []
        for first, last in blocks:
            begin = first
            for start, after in itertools.pairwise([*(start for start in headers if first <= start < last), last]):
                end = start + _end(flat[start:after])
                text = self._text[begin:end]
                chunks.append(
                    (self._newline if begin == first else "") + text + ("" if text.endswith("\n") else self._newline)
                )
                begin = end
        return chunks

    def _append(self, sections: Sequence[str]) -> None:
        if not sections:
            return
        text = "\n".join(sections)
        if not self._text.strip():
            self._wanted["version"] = VERSION
            text = f"version = {VERSION}\n\n{text}"
        has_gap = not self._text or self._text.endswith(("\n\n", "\n\r\n"))
        gap = "" if has_gap else self._newline if self._text.endswith("\n") else self._newline * 2
        self._text += gap + text.replace("\n", self._newline)

    def rename(self, kind: str, old: str, new: str) -> None:
        """Wherever the name is spelled, also in what is assumed via it."""
        self._wanted[kind] = {new if name == old else name: entry for name, entry in self._entries(kind).items()}
        for statement in reversed(self._statements_of(kind, old)):
            above = len(statement.path) - len(statement.words)
            if above <= 1:  # else the name stands in the header above
                start, end = statement.words[1 - above]
                self._text = self._text[:start] + _key(new) + self._text[end:]
        for name, entry in self._entries(kind).items():
            if isinstance(entry, dict) and entry.get("via") == old:
                self.set(kind, name, {"via": new})

    def set(self, kind: str, name: str, changes: Mapping[str, object]) -> None:
        self.set_all(kind, {name: changes})

    def set_all(self, kind: str, changes: Mapping[str, Mapping[str, object]]) -> None:
        """Make sections say this too, None for no line."""
        entries = self._entries(kind)
        wanted = dict(entries)
        spans = self._spans(kind, changes)
        # From the end on, so that what is before stays where it is; sections written in another way last.
        for name in sorted(changes, key=lambda name: spans.get(name, (-1, -1)), reverse=True):
            entry = cast(dict[str, object], entries[name])
            said = _as_spelled_there(changes[name], entry)
            after = {key: value for key, value in (entry | said).items() if value is not None}
            wanted[name] = after
            if after == entry:
                continue
            start, end = spans.get(name, (0, len(self._text)))
            text = self._text[start:end]
            # tomlkit ends its own lines with \n alone.
            only_crlf = text.count("\r\n") == text.count("\n")
            changed = self._edited(text.replace("\r\n", "\n") if only_crlf else text, kind, name, said)
            if self._newline == "\r\n" and only_crlf:
                changed = changed.replace("\n", "\r\n")
            self._text = self._text[:start] + changed + self._text[end:]
        self._wanted[kind] = wanted

    def remove(self, kind: str, name: str) -> None:
        self.remove_all(kind, [name])

    def remove_all(self, kind: str, names: Collection[str]) -> None:
        """Take out the lines of sections and the blank ones after them; comments around them stay."""
        gone = set(names)
        self._wanted[kind] = {there: entry for there, entry in self._entries(kind).items() if there not in gone}
        for start, end in reversed(self._pieces(kind, gone)):
            self._cut(start, end)

    def _cut(self, start: int, end: int) -> None:
        before, after = self._text[:start], self._text[end:]
        if not before.strip() or before.endswith(("\n\n", "\n\r\n")):
            after = re.sub(r"\A(?:[ \t]*\r?\n)+", "", after)
        self._text = before + after

    def _entries(self, kind: str) -> dict[str, object]:
        section = self._wanted.get(kind, {})
        return section if isinstance(section, dict) else {}

    def _statements_of(self, kind: str, name: str) -> list[Statement]:
        return [found for found in toml_text.statements(self._text) if found.path[:2] == (kind, name)]

    def _pieces(self, kind: str, names: Collection[str] | None = None) -> list[tuple[int, int]]:
        """Where the lines of sections begin and end, from the top; several pieces of one where others stand between
        them. Without names, all of the kind."""
        return sorted(piece for pieces in self._pieces_by_name(kind, names).values() for piece in pieces)

    def _spans(self, kind: str, names: Collection[str]) -> dict[str, tuple[int, int]]:
        """Sections that stand in one piece under a header of their own; any other way to write them is left out."""
        return {
            name: pieces[0]
            for name, pieces in self._pieces_by_name(kind, names).items()
            if len(pieces) == 1 and next(toml_text.statements(self._text[slice(*pieces[0])])).is_header
        }

    def _pieces_by_name(self, kind: str, names: Collection[str] | None) -> dict[str, list[tuple[int, int]]]:
        found: dict[str, list[tuple[int, int]]] = {}
        flat = toml_text.without_long_strings(self._text)
        inside, start = None, 0
        for statement in (*toml_text.statements(self._text), None):
            name = _name_in(statement, kind, names) if statement is not None else None
            if inside is not None and name != inside:
                end = statement.start if statement is not None else len(flat)
                found.setdefault(inside, []).append((start, start + _end(flat[start:end])))
            if statement is not None and name is not None and name != inside:
                start = statement.start
            inside = name
        return found

    def _edited(self, text: str, kind: str, name: str | None, changes: Mapping[str, object]) -> str:
        import tomlkit
        from tomlkit.exceptions import TOMLKitError
        from tomlkit.items import Table

        try:
            document = tomlkit.parse(text)
            table = cast(MutableMapping[str, object], document[kind])
            entry = table if name is None else cast(MutableMapping[str, object], table[name])
            for key, value in changes.items():
                there = entry.get(key)
                if value is None:
                    entry.pop(key, None)
                elif isinstance(value, Mapping) and isinstance(there, Table):
                    _make_same(there, value)
                else:
                    entry[key] = _spelled(value)
            return tomlkit.dumps(document)
        except (TOMLKitError, RecursionError) as error:
            raise self._refused() from error

    def _refused(self) -> RolesFileBroken:
        return RolesFileBroken(
            f"{self._file} is written in a way that RoleSwitch cannot change without touching more than it should: "
            "change it by hand, or give each role a section [roles.NAME] of its own. Nothing was written.",
            next_steps=[OPEN_ROLES_FILE],
        )


_NAMED = frozenset({"roles", "sources", "teams"})
"""Kinds of sections that each have a name of their own."""


def _name_in(statement: Statement, kind: str, names: Collection[str] | None) -> str | None:
    """Whose section the statement stands in, where it is one of these names; others have none."""
    if statement.path[:1] != (kind,):
        return None
    name = statement.path[1] if len(statement.path) > 1 and kind in _NAMED else ""
    return name if names is None or name in names else None


def _without_empty(table: Mapping[str, object]) -> dict[str, object]:
    """A header [roles] with nothing left below it says nothing."""
    return {key: value for key, value in table.items() if value != {}}


def _end(section: str) -> int:
    """Where a section's last line ends: comments and blank lines after it belong to what comes next."""
    lines = section.splitlines(keepends=True)
    while lines and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
        lines.pop()
    return len("".join(lines))


def _make_same(table: MutableMapping[str, object], wanted: Mapping[str, object]) -> None:
    """A table of its own, [roles.x.tags], keeps its lines and comments."""
    for key in [key for key in table if key not in wanted]:
        del table[key]
    table.update({key: value for key, value in wanted.items() if table.get(key) != value})


def _section_text(header: str, said: Mapping[str, object]) -> str:
    """A new section. tomlkit spells what is not a plain word or number; asked for everything, it takes 1 ms a role."""
    lines = [header]
    for key, value in said.items():
        if isinstance(value, str) and _PLAIN.fullmatch(value):
            lines.append(f'{key} = "{value}"')
        elif isinstance(value, bool):
            lines.append(f"{key} = {str(value).lower()}")
        else:
            import tomlkit

            lines.append(f"{key} = {tomlkit.item(_spelled(value)).as_string()}")
    return "\n".join(lines) + "\n"


_PLAIN = re.compile(r"[ !#-\[\]-~]*")


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else f'"{name}"'


def _spelled(value: object) -> object:
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


def _as_spelled_there(changes: Mapping[str, object], entry: Mapping[str, object]) -> dict[str, object]:
    """Keep the way in which a section spells its ARN: whole, or as account ID and role name."""
    if "role_arn" not in changes or "account_id" not in entry:
        return dict(changes)
    arn = Arn.parse(str(changes["role_arn"]))
    parts: dict[str, object] = {"account_id": arn.account_id, "role_name": arn.role_name}
    if arn.partition != "aws" or "partition" in entry:
        parts["partition"] = arn.partition
    whole = {"role_arn": changes["role_arn"]} if "role_arn" in entry else {}
    return {key: value for key, value in changes.items() if key != "role_arn"} | parts | whole


@dataclass(frozen=True, kw_only=True)
class ListChanges:
    """What is to be added to the list, changed and taken out in one go."""

    sources: Sequence[Source] = ()
    """New ones."""
    roles: Sequence[Role] = ()
    """New ones."""
    changed: Sequence[Role] = ()
    """By their names, in place of those that are there."""
    removed: Sequence[str] = ()
    replaced_sources: Sequence[Source] = ()
    """By their names, in place of those that are there, which may be of another kind."""
    seen: Mapping[str, Role] = field(default_factory=dict)
    """Roles that are changed or taken out, as they were when a person was shown that."""
    seen_sources: Mapping[str, Source] = field(default_factory=dict)

    @property
    def is_nothing(self) -> bool:
        return not (self.sources or self.roles or self.changed or self.removed or self.replaced_sources)


@dataclass(frozen=True)
class Settings:
    """The lines of a section: what each key is to say, and what goes without saying. None is no line."""

    values: Mapping[str, object]
    defaults: Mapping[str, object]

    def said(self) -> dict[str, object]:
        """What has to be written: all that is not the default anyway."""
        return {key: value for key, value in self.values.items() if value != self.defaults.get(key)}

    def changed_from(self, before: Settings) -> dict[str, object]:
        return {key: value for key, value in self.values.items() if value != before.values.get(key)}


# ---------------------------------------------------------------- values as lines


def role_section(role: Role) -> str:
    """The section of roles.toml that says this role."""
    return _section_text(f"[roles.{_key(role.name)}]", _role_settings(role).said())


def source_section(source: Source) -> str:
    """The section of roles.toml that says this source."""
    return _section_text(f"[sources.{_key(source.name)}]", _source_settings(source).said())


_ROLE_DEFAULTS = Role(name="x", arn=Arn("aws", "000000000000", "x"))


def _role_settings(role: Role) -> Settings:
    """A role as its lines, in the order in which new sections show them."""
    settings = {"display_name": _plain(role.display_name), "role_arn": str(role.arn)}
    defaults: dict[str, object] = {"display_name": None}
    for item in fields(Role):
        if item.name not in {"name", "arn", "display_name"}:
            settings[item.name] = _plain(getattr(role, item.name))
            defaults[item.name] = _plain(getattr(_ROLE_DEFAULTS, item.name))
    return Settings(settings, defaults)


def _team_settings(team: TeamList) -> Settings:
    return Settings({item.name: _plain(getattr(team, item.name)) for item in fields(team) if item.name != "name"}, {})


def _rule_settings(rule: Rule) -> dict[str, object]:
    from roleswitch.core.rules import DOES  # loaded with the rule

    where = {seen: found[0] if len(found) == 1 else list(found) for seen, found in rule.where.items()}
    does = {key: _plain(getattr(rule, key)) for key in DOES}
    return {**where, **{key: value for key, value in does.items() if value is not None}}


def _words_instead(source: Source, before: Source) -> dict[str, object]:
    """What makes a section say `source` instead of `before`, which may be of another kind."""
    said, there = _source_settings(source), _source_settings(before)
    return {**{key: None for key in there.values if key not in said.values}, **said.changed_from(there)}


def _words_of(role: Role, before: Role) -> dict[str, object]:
    """What makes a section say `role` instead of `before`: of one of a team list, only what is the person's own.

    Raises BadValue where it is not.
    """
    words = _role_settings(role).changed_from(_role_settings(before))
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


def _check_fits(changes: ListChanges, change: _Change) -> None:
    """Raises BadValue, NoSuchRole where the list is not what it was when these changes were thought of."""
    known = change.catalog
    new: tuple[tuple[str, Sequence[Role | Source], Collection[str]], ...] = (
        ("sources", changes.sources, known.sources),
        ("roles", changes.roles, known.roles),
    )
    for kind, entries, there in new:
        if taken := [entry.name for entry in entries if entry.name in there or change.holds(kind, entry.name)]:
            raise BadValue("name", tr("name: {taken} is in the list already: it was added meanwhile", taken=taken[0]))
    for name in changes.removed:
        _check_is_own(name, known)
    for name in (*(role.name for role in changes.changed), *changes.removed):
        if name not in known.roles:
            raise NoSuchRole(tr("The role {name} is no longer in roles.toml: it was removed meanwhile.", name=name))
    for name, seen in changes.seen.items():
        if seen not in (known.roles.get(name), known.as_written.get(name)):
            raise BadValue(
                "name", tr("{seen} was changed in roles.toml meanwhile: look at the import again", seen=seen.title)
            )
    for name, source in changes.seen_sources.items():
        if known.sources.get(name) != source:
            raise BadValue(
                "name", tr("The source {name} was changed in roles.toml meanwhile: look at the import again", name=name)
            )
    gone = set(changes.removed)
    after = {**known.roles, **{role.name: role for role in (*changes.changed, *changes.roles)}}
    for role in after.values():
        if role.via in gone and role.name not in gone:
            raise BadValue(
                "via", tr("{role} is assumed via {via}: change that role first", role=role.title, via=role.via)
            )


def _check_is_own(name: str, catalog: Catalog) -> None:
    if (role := catalog.roles.get(name)) is not None and role.team:
        raise BadValue(
            "name",
            tr(
                "{name} comes from the team list {team}: it is in your list as long as in that",
                name=name,
                team=role.team,
            ),
        )


SETTLED_SECONDS = 0.02
"""Longer than a tick, which all changes within have one time."""


def _dots_squared(content: bytes) -> int:
    if content.count(b".") ** 2 <= MOST_DOTS_SQUARED:
        return 0
    # A line with more is named and refused by itself.
    dots = (line.count(b".") for line in content.split(b"\n"))
    return sum(each**2 for each in dots if each <= MOST_DOTS)


def _changed_at(path: Path) -> float:
    """In seconds since 1970, of the file or the folder of the team lists, whichever is later; 0 for none."""
    found = 0.0
    for place in (path, Path(files.teams_folder())):
        with suppress(OSError):
            found = max(found, place.stat().st_mtime)
    return found


def taken_of(team: TeamList) -> str:
    """What was taken of a team list; empty where nothing was, or it cannot be read."""
    try:
        return _kept_of(team)
    except (OSError, UnicodeDecodeError):
        return ""


def _kept_of(team: TeamList) -> str:
    """Raises OSError, UnicodeDecodeError."""
    kept = own_state.read(team.kept_at)
    # One without a checksum is somebody's own.
    return (team.kept_at.read_bytes() if kept is None else kept).decode()


def _source_settings(source: Source) -> Settings:
    kinds = {AccessKeySource: "access-key", ProfileSource: "profile", IdentityCenterSource: "identity-center"}
    settings: dict[str, object] = {"kind": kinds[type(source)]}
    settings |= {item.name: _plain(getattr(source, item.name)) for item in fields(source) if item.name != "name"}
    return Settings(settings, dict.fromkeys(settings))


def _plain(value: object) -> object:
    """A value as TOML has it; None for nothing, which TOML has no word for."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return list(value) or None
    if isinstance(value, Hooks):
        return value.written() or None
    return value if value or value is False else None
