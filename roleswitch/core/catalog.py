"""What roles.toml says: every bad line is named, and the rest is used. roles_file.py writes it.

tomllib reads, because it is eight times as fast as tomlkit (8 and 64 ms for 300 roles) and the window waits for it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import NamedTuple

from roleswitch.core import toml_text
from roleswitch.core.role import Arn, Deliver, Mfa, ReasonTo, Role
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, Network, ProfileSource, Source
from roleswitch.core.toml_text import NotToml
from roleswitch.errors import Action, BadValue, NextStep, NoSuchRole, NoSuchSource

VERSION = 1


class Problem(NamedTuple):
    """Something in roles.toml that is not used, with the line (from 1) it stands in."""

    line: int
    section: str
    message: str

    def __str__(self) -> str:
        return f"roles.toml line {self.line}: {self.message}"


@dataclass(frozen=True)
class Catalog:
    """What is good in roles.toml, in its order, and what is not."""

    roles: Mapping[str, Role] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    network: Network = field(default_factory=Network)

    def role(self, name: str) -> Role:
        """Raises NoSuchRole, which says what was meant where that is plain."""
        if name in self.roles:
            return self.roles[name]
        for problem in self.problems:
            if problem.section == f"roles.{name}":
                raise NoSuchRole(f"The role {name} cannot be used as it is. {problem}", next_steps=[OPEN_ROLES_FILE])
        raise NoSuchRole(f"There is no role named {name}.{_close_to(name, self.roles, 'roles')}")

    def source(self, name: str) -> Source:
        """Raises NoSuchSource."""
        if name in self.sources:
            return self.sources[name]
        for problem in self.problems:
            if problem.section == f"sources.{name}":
                raise NoSuchSource(
                    f"The source {name} cannot be used as it is. {problem}", next_steps=[OPEN_ROLES_FILE]
                )
        raise NoSuchSource(f"There is no source named {name}.{_close_to(name, self.sources, 'sources')}")


OPEN_ROLES_FILE = NextStep("Mend the line in roles.toml.", "Open roles.toml", Action.OPEN_ROLES_FILE)


def _close_to(name: str, known: Mapping[str, object], kind: str) -> str:
    """What could have been meant. It is only said: a typo never picks a role."""
    from difflib import get_close_matches

    close = get_close_matches(name, known, 3)
    if close:
        return f" Did you mean {' or '.join(close)}?"
    if not known:
        return f" There are no {kind} in the list."
    return " `roleswitch list` shows the names." if kind == "roles" else f" The sources are {', '.join(known)}."


def parse(text: str) -> Catalog:
    """What `text` says. Never raises: what is wrong is among the problems."""
    problems: list[Problem] = []
    roles: dict[str, Role] = {}
    sources: dict[str, Source] = {}
    network = Network()
    seen: set[str] = set()
    # Some editors put a byte-order mark in front.
    for part in _parts(text.removeprefix("\ufeff")):
        try:
            table = part.read()
        except NotToml as error:
            problems.append(Problem(part.lines[min(error.line, len(part.lines)) - 1], part.section, str(error)))
            seen.add(part.section)
            continue
        for key, value in table.items():
            if key == "version":
                if value != VERSION or isinstance(value, bool):
                    message = f"version {_short(value)}: this RoleSwitch knows version {VERSION}"
                    problems.append(Problem(part.line_of(key), "", message))
            elif key == "network":
                network = _network(_Entry(key, value, partial(part.line_of, key), problems))
            elif key in {"roles", "sources"} and isinstance(value, dict):
                for name, settings in value.items():
                    entry = _Entry(f"{key}.{name}", settings, partial(part.line_of, key, name), problems)
                    if entry.section in seen:
                        entry.refuse(None, f"[{_short(entry.section)}] is there twice: only the first one counts")
                    elif key == "roles":
                        if role := _role(name, entry):
                            roles[name] = role
                    elif source := _source(name, entry):
                        sources[name] = source
                    seen.add(entry.section)
            else:
                message = f"{_short(key)} is not known here: write [roles.NAME]"
                problems.append(Problem(part.line_of(key), key, message))
    return Catalog(roles, sources, tuple(sorted(problems, key=lambda problem: problem.line)), network)


def _network(entry: _Entry) -> Network:
    settings = {key: entry.text(key) or "" for key in ("proxy", "ca_bundle")}
    entry.finish()
    while True:
        try:
            return Network(**settings)
        except BadValue as error:
            entry.refuse(error.field, str(error))
            settings[error.field] = ""


@dataclass
class _Part:
    """A text that is read by itself: the whole file, or one section of a file that is not TOML."""

    text: str = ""
    lines: Sequence[int] = ()
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

    @cached_property
    def _places(self) -> dict[tuple[str, ...], int]:
        return toml_text.lines(self.text)


def _parts(text: str) -> Iterable[_Part]:
    """The whole file, or where that is not TOML, each of its sections."""
    try:
        return [_Part(text, range(1, text.count("\n") + 2), toml_text.read(text))]
    except NotToml:
        return _sections(text)


# Also headers with a slip in them: what stands below those belongs to no other section.
_HEADER = re.compile(r"^[ \t]*\[{1,2}[ \t]*[\"']?\w[^,\n#]*(?:#[^\n]*)?$", re.MULTILINE)
_OF_ENTRY = re.compile(rf"[ \t]*\[[ \t]*[\"']?(roles|sources)[\"']?[ \t]*\.[ \t]*({toml_text.WORD})[ \t]*([.\]])")


def _sections(text: str) -> Iterable[_Part]:
    """The sections of a text, each with its tables such as [roles.x.tags], wherever those stand.

    Without them a role would be assumed without what somebody wrote there.
    """
    parts: list[_Part] = []
    of_entry: dict[str, _Part] = {}
    line = 1
    for start, end in itertools.pairwise(sorted({0, *(found.start() for found in _HEADER.finditer(text)), len(text)})):
        piece = text[start:end]
        lines = range(line, line + piece.count("\n") + (not piece.endswith("\n")))
        line = lines.stop
        found = _OF_ENTRY.match(piece)
        section = f"{found[1]}.{toml_text.unquoted(found[2])}" if found else ""
        has_header = found is not None and found[3] == "]"
        part = of_entry.get(section)
        if part is None or (has_header and part.has_header):
            part = _Part(section=section)
            parts.append(part)
            if section:
                of_entry[section] = part
        part.text += piece
        part.lines = [*part.lines, *lines]
        part.has_header |= has_header
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
        self._line_of = line_of
        self._problems = problems
        if not isinstance(entry, dict):
            self.refuse(None, f"write [{_short(section)}] on a line of its own, its settings below it")

    def refuse(self, key: str | None, message: str, *, within: str | None = None, fatal: bool = True) -> None:
        line = self._line_of(*(word for word in (key, within) if word is not None))
        self._problems.append(Problem(line, self.section, message))
        self.usable = self.usable and not fatal

    def text(self, key: str, *, fatal: bool = True) -> str | None:
        value = self.values.pop(key, None)
        if value is None or isinstance(value, str):
            return value
        self.refuse(key, f'{key}: write text in quotes, as in {key} = "{_short(value)}"', fatal=fatal)
        return None

    def whole_number(self, key: str) -> int | None:
        value = self.values.pop(key, None)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        self.refuse(key, f"{key}: write a whole number of seconds without quotes, as in {key} = 3600")
        return None

    def flag(self, key: str) -> bool:
        value = self.values.pop(key, False)
        if isinstance(value, bool):
            return value
        self.refuse(key, f"{key}: write true or false, without quotes", fatal=False)
        return False

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.values.pop(key, [])
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        self.refuse(key, f'{key}: write a list of texts, as in {key} = ["one", "two"]')
        return ()

    def text_table(self, key: str) -> dict[str, str]:
        value = self.values.pop(key, {})
        wrong = (
            [name for name, item in value.items() if not isinstance(item, str)] if isinstance(value, dict) else [None]
        )
        if isinstance(value, dict) and not wrong:
            return value
        self.refuse(key, f'{key}: write texts by name, as in {key} = {{ team = "platform" }}', within=wrong[0])
        return {}

    def word(self, key: str, words: Mapping[str, object]) -> str | None:
        value = self.text(key)
        if value is None or value in words:
            return value
        self.refuse(key, f"{key}: {_short(value)} is not known: write {' or '.join(words)}")
        return None

    def finish(self) -> None:
        """What nobody asked for is not known."""
        for key in self.values:
            self.refuse(key, f"{_short(key)} is not known here: leave the line out or mend its spelling", fatal=False)


_LOOKS = ("display_name", "account_name", "color", "group")
"""Fields that change how a role looks and nothing else."""


_DELIVER = {item.value: item for item in Deliver}
_MFA = {item.value: item for item in Mfa}
_REASON = {item.value: item for item in ReasonTo}


def _role(name: str, entry: _Entry) -> Role | None:
    arn_text, account_id = entry.text("role_arn"), entry.text("account_id")
    role_name, partition = entry.text("role_name"), entry.text("partition")
    looks = {key: entry.text(key, fatal=False) or "" for key in _LOOKS}
    deliver = entry.word("deliver", _DELIVER)
    mfa = entry.word("mfa", _MFA)
    reason = entry.word("reason", _REASON)
    settings = {
        "source": entry.text("source"),
        "via": entry.text("via"),
        "favorite": entry.flag("favorite"),
        "external_id": entry.text("external_id"),
        "session_name": entry.text("session_name") or "{user}",
        "duration_seconds": entry.whole_number("duration_seconds"),
        "region": entry.text("region"),
        "profile": entry.text("profile") or "",
        "deliver": Deliver(deliver) if deliver else Deliver.CREDENTIALS,
        "mfa": Mfa(mfa) if mfa else None,
        "mfa_serial": entry.text("mfa_serial"),
        "policy_arns": entry.texts("policy_arns"),
        "policy": entry.text("policy"),
        "tags": entry.text_table("tags"),
        "transitive_tags": entry.texts("transitive_tags"),
        "source_identity": entry.text("source_identity"),
        "reason": ReasonTo(reason) if reason else None,
    }
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
                raise BadValue(key, f"{key}: {_short(given)} is not what role_arn says: leave one of the two out")
        return parsed
    if account_id is None or role_name is None:
        raise BadValue("role_arn", 'role_arn is missing: write role_arn = "arn:…", or account_id and role_name')
    return Arn(partition or "aws", account_id, role_name)


_SOURCE_KINDS = {"access-key": AccessKeySource, "profile": ProfileSource, "identity-center": IdentityCenterSource}


def _source(name: str, entry: _Entry) -> Source | None:
    kind = entry.word("kind", _SOURCE_KINDS)
    if kind is None:
        if entry.usable:
            entry.refuse("kind", f"kind is missing: write kind = {' or '.join(_SOURCE_KINDS)}, in quotes")
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
            entry.refuse(key, f"{key} is missing")
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
        said = "a long number"
    text = "".join(character if character.isprintable() else "?" for character in said)
    return text if len(text) <= 40 else f"{text[:39]}…"
