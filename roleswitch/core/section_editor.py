"""The text of roles.toml, changed one section at a time, with comments, order and blank lines kept.

tomlkit changes the text of one section, everything else is not even looked at by it; it is loaded for the first change.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Mapping, MutableMapping, Sequence
from typing import TYPE_CHECKING, cast

from roleswitch.core import toml_text
from roleswitch.core.catalog import OPEN_ROLES_FILE, VERSION, Catalog
from roleswitch.core.role import Arn
from roleswitch.core.sections import Settings, rule_settings, section_text, spelled, spelled_key
from roleswitch.core.toml_text import NotToml, Statement
from roleswitch.errors import RolesFileBroken
from roleswitch.texts import tr

if TYPE_CHECKING:
    from roleswitch.core.rules import Rule


class SectionEditor:
    """One change of the file's text; TOML that is broken is refused before anything is touched.

    What the text is to mean afterwards is kept beside it, and `text` gives it out only where it means just that.
    """

    def __init__(self, file: str, text: str, catalog: Catalog) -> None:
        """`file` is its name in sentences, `catalog` what `text` says."""
        self.catalog = catalog
        self._mark = "\ufeff" if text.startswith("\ufeff") else ""
        self._text = text.removeprefix(self._mark)
        self._newline = "\r\n" if "\r\n" in text else "\n"
        self._file = file
        try:
            self._wanted = toml_text.read(self._text)
        except NotToml as error:
            raise RolesFileBroken(
                tr(
                    "{path} line {line} is {error}. Mend it first: RoleSwitch does not write over a file "
                    "that it cannot read.",
                    path=file,
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
        self._append([section_text(f"[{kind}.{spelled_key(name)}]", entry) for name, entry in said.items()])

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
            entry, text = kept.pop(place)[1:] if place is not None else (rule_settings(rule), "")
            said.append(entry)
            texts.append(text or f"\n{section_text('[[rules]]', rule_settings(rule))}".replace("\n", self._newline))
        if said:
            self._wanted["rules"] = said
        in_place = blocks[:1] if said and chunks else []
        for start, end in reversed(blocks[len(in_place) :]):
            self._cut(start, end)
        for start, end in in_place:
            self._text = self._text[:start] + "".join(texts).lstrip() + self._text[end:]
        if not in_place:
            self._append([section_text("[[rules]]", rule_settings(rule)) for rule in rules])

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
            self._append([section_text(f"[{kind}]", said)])
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
                self._text = self._text[:start] + spelled_key(new) + self._text[end:]
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
                    entry[key] = spelled(value)
            return tomlkit.dumps(document)
        except (TOMLKitError, RecursionError) as error:
            raise self._refused() from error

    def _refused(self) -> RolesFileBroken:
        return RolesFileBroken(
            tr(
                "{file} is written in a way that RoleSwitch cannot change without touching more than it should: "
                "change it by hand, or give each role a section [roles.NAME] of its own. Nothing was written.",
                file=self._file,
            ),
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
