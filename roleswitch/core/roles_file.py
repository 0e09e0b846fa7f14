"""roles.toml on disk: read where it has changed, and changed one section at a time.

A file that is not TOML is never written over. sections.py says what a section is to say, section_editor.py puts it into
the text of the file.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from roleswitch import files
from roleswitch.core import own_state, toml_text
from roleswitch.core.catalog import OPEN_ROLES_FILE, Catalog, Problem, parse
from roleswitch.core.role import Role
from roleswitch.core.section_editor import SectionEditor
from roleswitch.core.sections import plain_value, role_settings, source_settings, team_settings, words_instead, words_of
from roleswitch.core.settings import WHOLE_HISTORY, ConsoleSettings, HistorySettings
from roleswitch.core.source import Network, Source
from roleswitch.core.toml_text import NotToml
from roleswitch.errors import BadValue, Cancelled, NoSuchRole, RolesFileBroken
from roleswitch.texts import tr

if TYPE_CHECKING:
    from roleswitch.core.rules import Rule
    from roleswitch.core.team_list import TeamList

MOST_BYTES = 16_000_000
MOST_SECTIONS = 50_000
"""More than the roles of the largest organization that AWS has. Reading a file without bounds would take minutes."""


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
                change.say({before.name: words_of(role, before)})
                return
            if role.name != old_name and (role.name in change.catalog.roles or change.holds("roles", role.name)):
                raise BadValue(
                    "name", tr("name: there is a role named {role} already: choose another name", role=role.name)
                )
            if old_name is None:
                change.add("roles", role.name, role_settings(role))
                return
            if not change.holds("roles", old_name):
                raise NoSuchRole(
                    tr("The role {old_name} is no longer in roles.toml: it was removed meanwhile.", old_name=old_name)
                )
            before = change.catalog.role(old_name)
            if role.name != old_name:
                change.rename("roles", old_name, role.name)
            change.set("roles", role.name, words_of(role, before))

    def put_all(self, changes: ListChanges, *, cancelled: threading.Event | None = None) -> None:
        """Many changes at once, all or none: 5000 roles in one go.

        Raises BadValue, NoSuchRole, RolesFileBroken, and Cancelled up to the moment before it is written.
        """
        with self._changing(cancelled) as change:
            known = change.catalog
            _check_fits(changes, change)
            # Beside what it says itself: a rule may say the same today, and be gone tomorrow.
            written = {**known.roles, **known.as_written}
            change.say({role.name: words_of(role, written[role.name]) for role in changes.changed})
            change.remove_all("roles", changes.removed)
            change.set_all(
                "sources",
                {source.name: words_instead(source, known.source(source.name)) for source in changes.replaced_sources},
            )
            change.add_all("sources", {source.name: source_settings(source) for source in changes.sources})
            change.add_all("roles", {role.name: role_settings(role) for role in changes.roles})

    def put_team(self, team: TeamList) -> None:
        """Add a team list, or change the one of its name. Raises RolesFileBroken."""
        with self._changing() as change:
            said = team_settings(team)
            if not change.holds("teams", team.name):
                change.add("teams", team.name, said)
                return
            before = change.catalog.teams.get(team.name)
            # Of one that cannot be read every line is set anew.
            change.set("teams", team.name, said.changed_from(team_settings(before)) if before else said.values)

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
        said = {key: plain_value(value) for key, value in vars(settings).items() if value != getattr(default, key)}
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
                change.add("sources", source.name, source_settings(source))
                return
            before = change.catalog.source(source.name)
            if type(before) is not type(source):
                raise BadValue(
                    "name",
                    tr("name: there is a source named {source} already: choose another name", source=source.name),
                )
            change.set("sources", source.name, source_settings(source).changed_from(source_settings(before)))

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
            or _dots_squared(content) > toml_text.MOST_DOTS_SQUARED
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
    def _changing(self, cancelled: threading.Event | None = None) -> Iterator[SectionEditor]:
        try:
            # One that is there keeps its mode: it may be shared, or under version control.
            self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with files.locked(self.path.with_name(".roles.toml.lock")):
                before = self._text()
                change = SectionEditor(self.path.name, before, parse(before, taken_of))
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


def _check_fits(changes: ListChanges, change: SectionEditor) -> None:
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
    if content.count(b".") ** 2 <= toml_text.MOST_DOTS_SQUARED:
        return 0
    # A line with more is named and refused by itself.
    dots = (line.count(b".") for line in content.split(b"\n"))
    return sum(each**2 for each in dots if each <= toml_text.MOST_DOTS)


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
