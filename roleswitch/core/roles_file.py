"""roles.toml on disk: changed one section at a time, with comments, order and blank lines kept.

A file that is not TOML is never written over. tomlkit changes the text of one section, everything else is not even
looked at by it; it is loaded for the first change, not for reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from enum import Enum
from pathlib import Path
from typing import cast

from roleswitch import files
from roleswitch.core import toml_text
from roleswitch.core.catalog import OPEN_ROLES_FILE, VERSION, Catalog, Problem, parse
from roleswitch.core.role import Arn, Role
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.core.toml_text import NotToml, Statement
from roleswitch.errors import BadValue, NoSuchRole, RolesFileBroken


class RolesFile:
    """The list at `path`. Each change reads the file again, so that what an editor saved meanwhile is kept."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def identity(self) -> str:
        return files.identity(str(self.path))

    def load(self) -> Catalog:
        """What the file says now; an empty catalog where there is none. What cannot be read is among the problems."""
        try:
            # What is not UTF-8 becomes what TOML does not take: so the section it stands in is named and not used.
            text = re.sub(r"[\udc80-\udcff]", "\0", self._bytes().decode(errors="surrogateescape"))
        except RolesFileBroken as error:
            return Catalog(problems=(Problem(1, "", str(error)),))
        return parse(text)

    def put_role(self, role: Role, old_name: str | None = None) -> None:
        """Add `role`, or change the one named `old_name` to it in its place.

        Lines that say the same before and after stay as they are spelled. Raises BadValue where another role has its
        name, NoSuchRole where `old_name` is gone, RolesFileBroken.
        """
        with self._changing() as change:
            if role.name != old_name and change.holds("roles", role.name):
                raise BadValue("name", f"name: there is a role named {role.name} already: choose another name")
            if old_name is None:
                change.add("roles", role.name, _role_settings(role))
                return
            if not change.holds("roles", old_name):
                raise NoSuchRole(f"The role {old_name} is no longer in roles.toml: it was removed meanwhile.")
            before = change.catalog.role(old_name)
            if role.name != old_name:
                change.rename("roles", old_name, role.name)
            change.set("roles", role.name, _role_settings(role).changed_from(_role_settings(before)))

    def remove_role(self, name: str) -> None:
        """Raises NoSuchRole, RolesFileBroken, and BadValue where another role is assumed via this one."""
        with self._changing() as change:
            change.catalog.role(name)
            users = [role.title for role in change.catalog.roles.values() if role.via == name]
            if users:
                raise BadValue("via", f"{', '.join(users)} is assumed via {name}: change that role first")
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
                raise BadValue("name", f"name: there is a source named {source.name} already: choose another name")
            change.set("sources", source.name, _source_settings(source).changed_from(_source_settings(before)))

    def remove_source(self, name: str) -> None:
        """Raises NoSuchSource, RolesFileBroken. Roles that name it stay and say that it is gone."""
        with self._changing() as change:
            change.catalog.source(name)
            change.remove("sources", name)

    def _bytes(self) -> bytes:
        try:
            return self.path.read_bytes()
        except FileNotFoundError:
            return b""
        except OSError as error:
            raise RolesFileBroken(f"{self.path} cannot be read: {error.strerror}.") from error

    def _text(self) -> str:
        content = self._bytes()
        try:
            return content.decode()
        except UnicodeDecodeError as error:
            line = content.count(b"\n", 0, error.start) + 1
            raise RolesFileBroken(
                f"{self.path.name} line {line} is not UTF-8: save the file as UTF-8. Nothing is written until then.",
                next_steps=[OPEN_ROLES_FILE],
            ) from error

    @contextmanager
    def _changing(self) -> Iterator[_Change]:
        try:
            # One that is there keeps its mode: it may be shared, or under version control.
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with files.locked(self.path.with_name(".roles.toml.lock")):
                before = self._text()
                change = _Change(self.path, before)
                yield change
                after = change.text()
                if after != before:
                    files.write_private(self.path, after.encode())
        except OSError as error:
            raise RolesFileBroken(f"{self.path} cannot be written: {error.strerror or error}.") from error


class _Change:
    """One change of the file's text; TOML that is broken is refused before anything is touched.

    What the text is to mean afterwards is kept beside it, and `text` gives it out only where it means just that.
    """

    def __init__(self, path: Path, text: str) -> None:
        self.catalog = parse(text)
        self._mark = "\ufeff" if text.startswith("\ufeff") else ""
        self._text = text.removeprefix(self._mark)
        self._newline = "\r\n" if "\r\n" in text else "\n"
        self._file = path.name
        try:
            self._wanted = toml_text.read(self._text)
        except NotToml as error:
            raise RolesFileBroken(
                f"{path.name} line {error.line} is {error}. Mend it first: RoleSwitch does not write over a file "
                f"that it cannot read.",
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
        """After what is there, in the text itself: so nothing above it can change."""
        import tomlkit

        said = settings.said()
        entry = tomlkit.table()
        entry.update({key: _spelled(value) for key, value in said.items()})
        text = tomlkit.dumps({kind: {name: entry}})
        if not self._text.strip():
            self._wanted["version"] = VERSION
            text = f"version = {VERSION}\n\n{text}"
        self._wanted[kind] = self._entries(kind) | {name: said}
        gap = "" if not self._text else self._newline if self._text.endswith("\n") else self._newline * 2
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
        """Make a section say this too, None for no line."""
        entry = cast(dict[str, object], self._entries(kind)[name])
        changes = _as_spelled_there(changes, entry)
        after = {key: value for key, value in (entry | changes).items() if value is not None}
        self._wanted[kind] = self._entries(kind) | {name: after}
        if after == entry:
            return
        start, end = self._span(kind, name) or (0, len(self._text))
        text = self._text[start:end]
        # tomlkit ends its own lines with \n alone.
        only_crlf = text.count("\r\n") == text.count("\n")
        changed = self._edited(text.replace("\r\n", "\n") if only_crlf else text, kind, name, changes)
        if self._newline == "\r\n" and only_crlf:
            changed = changed.replace("\n", "\r\n")
        self._text = self._text[:start] + changed + self._text[end:]

    def remove(self, kind: str, name: str) -> None:
        """Take out the lines of a section and the blank ones after them; comments around it stay."""
        self._wanted[kind] = {there: entry for there, entry in self._entries(kind).items() if there != name}
        for start, end in reversed(self._pieces(kind, name)):
            before, after = self._text[:start], self._text[end:]
            if not before.strip() or before.endswith(("\n\n", "\n\r\n")):
                after = re.sub(r"\A(?:[ \t]*\r?\n)+", "", after)
            self._text = before + after

    def _entries(self, kind: str) -> dict[str, object]:
        section = self._wanted.get(kind, {})
        return section if isinstance(section, dict) else {}

    def _statements_of(self, kind: str, name: str) -> list[Statement]:
        return [found for found in toml_text.statements(self._text) if found.path[:2] == (kind, name)]

    def _pieces(self, kind: str, name: str) -> list[tuple[int, int]]:
        """Where the lines of a section begin and end; several pieces where others stand between them."""
        pieces: list[tuple[int, int]] = []
        flat = toml_text.without_long_strings(self._text)
        inside, start = False, 0
        for found in toml_text.statements(self._text):
            is_its = found.path[:2] == (kind, name)
            if inside and not is_its:
                pieces.append((start, start + _end(flat[start : found.start])))
            elif is_its and not inside:
                start = found.start
            inside = is_its
        return [*pieces, (start, start + _end(flat[start:]))] if inside else pieces

    def _span(self, kind: str, name: str) -> tuple[int, int] | None:
        """A section that stands in one piece under a header of its own; None for any other way to write it."""
        pieces = self._pieces(kind, name)
        if len(pieces) != 1:
            return None
        start, end = pieces[0]
        return pieces[0] if next(toml_text.statements(self._text[start:end])).is_header else None

    def _edited(self, text: str, kind: str, name: str, changes: Mapping[str, object]) -> str:
        import tomlkit
        from tomlkit.exceptions import TOMLKitError
        from tomlkit.items import Table

        try:
            document = tomlkit.parse(text)
            entry = cast(MutableMapping[str, object], cast(Mapping[str, object], document[kind])[name])
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


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else f'"{name}"'


def _spelled(value: object) -> object:
    """Tables inside a section on one line, policies on several, as people write them."""
    import tomlkit

    if isinstance(value, Mapping):
        inline = tomlkit.inline_table()
        inline.update(dict(value))
        return inline
    if isinstance(value, str) and "\n" in value and "'''" not in value and not re.search(r"[\r\x7f]", value):
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
    return value if value or value is False else None
