"""roles.toml on disk: changed one section at a time, with comments, order and blank lines kept.

A file that is not TOML is never written over. tomlkit writes; it is loaded for the first change, not for reading.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from enum import Enum
from pathlib import Path

from roleswitch import files
from roleswitch.core.catalog import OPEN_ROLES_FILE, VERSION, Catalog, Problem, parse, toml_error
from roleswitch.core.role import Arn, Role
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
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
            return parse(self._text())
        except RolesFileBroken as error:
            return Catalog(problems=(Problem(1, "", str(error)),))

    def put_role(self, role: Role, old_name: str | None = None) -> None:
        """Add `role`, or change the one named `old_name` to it in its place.

        Raises BadValue where another role has its name, NoSuchRole where `old_name` is gone, RolesFileBroken.
        """
        with self._changing() as change:
            there = change.catalog.roles
            if role.name != old_name and change.holds("roles", role.name):
                raise BadValue("name", f"name: there is a role named {role.name} already: choose another name")
            if old_name is not None and old_name not in there:
                raise NoSuchRole(f"The role {old_name} is no longer in roles.toml: it was removed meanwhile.")
            if role.name != old_name and old_name is not None:
                change.rename("roles", old_name, role.name)
            change.set_entry("roles", role.name, _role_settings(role))

    def remove_role(self, name: str) -> None:
        """Raises NoSuchRole, RolesFileBroken, and BadValue where another role is assumed via this one."""
        with self._changing() as change:
            change.catalog.role(name)
            users = [role.title for role in change.catalog.roles.values() if role.via == name]
            if users:
                raise BadValue("via", f"{', '.join(users)} is assumed via {name}: change that role first")
            change.remove("roles", name)

    def put_source(self, source: Source) -> None:
        """Add `source`, or change the one of its name. Raises BadValue where that one is of another kind."""
        with self._changing() as change:
            there = change.catalog.sources.get(source.name)
            if there is not None and type(there) is not type(source):
                raise BadValue("name", f"name: there is a source named {source.name} already: choose another name")
            change.set_entry("sources", source.name, _source_settings(source))

    def remove_source(self, name: str) -> None:
        """Raises NoSuchSource, RolesFileBroken. Roles that name it stay and say that it is gone."""
        with self._changing() as change:
            change.catalog.source(name)
            change.remove("sources", name)

    def _text(self) -> str:
        try:
            # newline="" keeps the file's own line ends.
            with self.path.open(encoding="utf-8", newline="") as file:
                return file.read()
        except FileNotFoundError:
            return ""
        except UnicodeDecodeError as error:
            raise RolesFileBroken(
                f"{self.path} is not UTF-8 (byte {error.start}): save it as UTF-8. Nothing is written until then.",
                next_steps=[OPEN_ROLES_FILE],
            ) from error
        except OSError as error:
            raise RolesFileBroken(f"{self.path} cannot be read: {error.strerror}.") from error

    @contextmanager
    def _changing(self) -> Iterator[_Change]:
        try:
            files.private_folder(self.path.parent)
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
    """One change of the file's text; TOML that is broken is refused before anything is touched."""

    def __init__(self, path: Path, text: str) -> None:
        self.catalog = parse(text)
        self._text = text
        try:
            tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            line, message = toml_error(error)
            raise RolesFileBroken(
                f"{path.name} line {line} is {message}. Mend it first: RoleSwitch does not write over a file "
                f"that it cannot read.",
                next_steps=[OPEN_ROLES_FILE],
            ) from error

    def text(self) -> str:
        return self._text

    def holds(self, kind: str, name: str) -> bool:
        section = tomllib.loads(self._text).get(kind, {})
        return isinstance(section, dict) and name in section

    def rename(self, kind: str, old: str, new: str) -> None:
        """In the text itself: tomlkit would move the section to the end."""
        header = rf"(?m)^(\s*\[\s*{kind}\s*\.\s*)([\"']?){re.escape(old)}\2(?=\s*[.\]])"
        self._text = re.sub(header, lambda found: f"{found[1]}{_key(new)}", self._text)
        for name, role in self.catalog.roles.items():
            if role.via == old:
                self.set_entry(kind, name, Settings({"via": new}, {}))

    def set_entry(self, kind: str, name: str, settings: Settings) -> None:
        """Give a section these settings. A line that says the same already stays as it is spelled."""
        import tomlkit

        document = tomlkit.parse(self._text)
        if name not in document.get(kind, {}):
            self._append(kind, name, settings.said())
            return
        entry = document[kind][name]
        wanted = settings.fitting(entry)
        for key, value in wanted.values.items():
            if key in entry and entry[key] != value:
                if value is None:
                    entry.pop(key)
                else:
                    entry[key] = _spelled(value)
            elif key not in entry and key in wanted.said():
                entry[key] = _spelled(value)
        self._text = tomlkit.dumps(document)

    def _append(self, kind: str, name: str, settings: Mapping[str, object]) -> None:
        """After what is there, in the text itself: so nothing above it can change."""
        import tomlkit

        entry = tomlkit.table()
        entry.update({key: _spelled(value) for key, value in settings.items()})
        text = tomlkit.dumps({kind: {name: entry}})
        if not self._text.strip():
            text = f"version = {VERSION}\n\n{text}"
        newline = "\r\n" if "\r\n" in self._text else "\n"
        gap = "" if not self._text else newline if self._text.endswith("\n") else newline * 2
        self._text += gap + text.replace("\n", newline)

    def remove(self, kind: str, name: str) -> None:
        import tomlkit

        document = tomlkit.parse(self._text)
        document[kind].pop(name)
        self._text = tomlkit.dumps(document)


def _key(name: str) -> str:
    return name if re.fullmatch(r"[A-Za-z0-9_-]+", name) else f'"{name}"'


def _spelled(value: object) -> object:
    """Tables inside a section on one line, policies on several, as people write them."""
    import tomlkit

    if isinstance(value, Mapping):
        inline = tomlkit.inline_table()
        inline.update(dict(value))
        return inline
    if isinstance(value, str) and "\n" in value and "'''" not in value:
        return tomlkit.string(value, literal=True, multiline=True)
    return value


@dataclass(frozen=True)
class Settings:
    """The lines of a section: what each key is to say, and what goes without saying. None is no line."""

    values: Mapping[str, object]
    defaults: Mapping[str, object]

    def said(self) -> dict[str, object]:
        """What has to be written: all that is not the default anyway."""
        return {key: value for key, value in self.values.items() if value != self.defaults.get(key)}

    def fitting(self, entry: Mapping[str, object]) -> Settings:
        """Keep the way in which the section spells its ARN: whole, or as account ID and role name."""
        if "role_arn" in entry or "account_id" not in entry or "role_arn" not in self.values:
            return self
        arn = Arn.parse(str(self.values["role_arn"]))
        parts = {"account_id": arn.account_id, "role_name": arn.role_name, "partition": arn.partition}
        others = {key: value for key, value in self.values.items() if key != "role_arn"}
        return Settings(parts | others, {**self.defaults, "partition": "aws"})


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
