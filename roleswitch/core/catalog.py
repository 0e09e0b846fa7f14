"""What roles.toml says: every bad line is named, and the rest is used. roles_file.py writes it.

tomllib reads, because it is thirty times as fast as tomlkit and the window waits for it.
"""

from __future__ import annotations

import itertools
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import partial

from roleswitch.core.role import Arn, Deliver, Mfa, Role
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource, Source
from roleswitch.errors import Action, BadValue, NextStep, NoSuchRole, NoSuchSource

VERSION = 1


@dataclass(frozen=True)
class Problem:
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

    def role(self, name: str) -> Role:
        """Raises NoSuchRole, which says what was meant where that is plain."""
        if name in self.roles:
            return self.roles[name]
        for problem in self.problems:
            if problem.section == f"roles.{name}":
                raise NoSuchRole(f"The role {name} cannot be used as it is. {problem}", next_steps=[OPEN_ROLES_FILE])
        raise NoSuchRole(f"There is no role named {name}.{_close_to(name, self.roles)}")

    def source(self, name: str) -> Source:
        """Raises NoSuchSource."""
        if name in self.sources:
            return self.sources[name]
        for problem in self.problems:
            if problem.section == f"sources.{name}":
                raise NoSuchSource(
                    f"The source {name} cannot be used as it is. {problem}", next_steps=[OPEN_ROLES_FILE]
                )
        raise NoSuchSource(f"There is no source named {name}.{_close_to(name, self.sources)}")


OPEN_ROLES_FILE = NextStep("Mend the line in roles.toml.", "Open roles.toml", Action.OPEN_ROLES_FILE)


def _close_to(name: str, known: Mapping[str, object]) -> str:
    """What could have been meant. It is only said: a typo never picks a role."""
    from difflib import get_close_matches

    close = get_close_matches(name, known, 3)
    if close:
        return f" Did you mean {' or '.join(close)}?"
    return " `roleswitch list` shows the names." if known else " The list is empty."


def parse(text: str) -> Catalog:
    """What `text` says. Never raises: what is wrong is among the problems."""
    problems: list[Problem] = []
    roles: dict[str, Role] = {}
    sources: dict[str, Source] = {}
    for line, chunk, table in _tables(text, problems):
        for key, value in table.items():
            if key == "version":
                if value != VERSION:
                    problems.append(
                        Problem(line + _line(chunk, None, key), "", f"version {value}: this RoleSwitch knows version 1")
                    )
            elif key in {"roles", "sources"} and isinstance(value, dict):
                for name, entry in value.items():
                    section = f"{key}.{name}"
                    reader = _Entry(section, entry, partial(_line_in, line, chunk, section), problems)
                    if name in roles if key == "roles" else name in sources:
                        reader.refuse(None, f"[{section}] is there twice: the first one is used")
                    elif key == "roles":
                        if role := _role(name, reader):
                            roles[name] = role
                    elif source := _source(name, reader):
                        sources[name] = source
            else:
                problems.append(
                    Problem(line + _line(chunk, None, key), key, f"{_short(key)} is not known here: write [roles.NAME]")
                )
    return Catalog(roles, sources, tuple(sorted(problems, key=lambda problem: problem.line)))


_SECTION = re.compile(r"^\s*\[\s*(?:roles|sources)\s*\.", re.MULTILINE)


def _tables(text: str, problems: list[Problem]) -> Iterator[tuple[int, str, dict[str, object]]]:
    """The whole file, or where that is not TOML, each section that is: lines before it, its text, its content."""
    try:
        whole = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        pass
    else:
        yield 0, text, whole
        return
    starts = sorted({0, *(match.start() for match in _SECTION.finditer(text)), len(text)})
    for start, end in itertools.pairwise(starts):
        chunk = text[start:end]
        before = text.count("\n", 0, start)
        try:
            yield before, chunk, tomllib.loads(chunk)
        except tomllib.TOMLDecodeError as error:
            within, message = toml_error(error)
            header = re.match(r"\s*\[\s*([^\]]+?)\s*\]", chunk)
            section = header[1] if header else ""
            problems.append(Problem(before + min(within, chunk.count("\n") + 1), section, message))


def toml_error(error: tomllib.TOMLDecodeError) -> tuple[int, str]:
    """The line, and what is wrong there; a line beyond any file where tomllib only says that the text ended."""
    text = str(error)
    line = re.search(r"line (\d+)", text)
    what = re.sub(r"\s*\(at .*\)$", "", text)
    return int(line[1]) if line else 1_000_000, f"not TOML: {what[:1].lower()}{what[1:]}"


def _line(chunk: str, section: str | None, key: str | None) -> int:
    """The line (from 1) of `key` in `section`, or of the section's header where the key is not found."""
    lines = chunk.splitlines()
    header = 0
    if section is not None:
        kind, _, name = section.partition(".")
        spelled = rf"^\s*\[\s*{kind}\s*\.\s*[\"']?{re.escape(name)}[\"']?\s*[.\]]"
        header = next((number for number, line in enumerate(lines) if re.match(spelled, line)), -1)
    if key is not None:
        wanted = re.compile(rf"^\s*[\"']?{re.escape(key)}[\"']?\s*[.=]")
        # As a table of its own, [roles.x.tags], or at the top of the file, [settings.more].
        table = re.compile(rf"^\s*\[(.*\.)?\s*{re.escape(key)}\s*[.\]]")
        for number in range(header + 1 if section is not None else 0, len(lines)):
            if section is not None and re.match(r"^\s*\[\s*(roles|sources)\s*\.", lines[number]):
                break
            if wanted.match(lines[number]) or table.match(lines[number]):
                return number + 1
    return max(header, 0) + 1


def _line_in(before: int, chunk: str, section: str, key: str | None) -> int:
    return before + _line(chunk, section, key)


class _Entry:
    """One section while it is read: hands out its values by type and collects what is wrong with them.

    A bad line that only changes how the role looks is left out; any other makes the whole section unusable, because
    assuming a role without the limit that somebody wrote would be worse than not assuming it.
    """

    def __init__(
        self, section: str, entry: object, line_of: Callable[[str | None], int], problems: list[Problem]
    ) -> None:
        self.section = section
        self.values: dict[str, object] = dict(entry) if isinstance(entry, dict) else {}
        self.usable = True
        self._line_of = line_of
        self._problems = problems
        if not isinstance(entry, dict):
            self.refuse(section.partition(".")[2], f"write [{section}] on a line of its own, its settings below it")

    def refuse(self, key: str | None, message: str, *, fatal: bool = True) -> None:
        self._problems.append(Problem(self._line_of(key), self.section, message))
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
        if isinstance(value, dict) and all(isinstance(item, str) for item in value.values()):
            return value
        self.refuse(key, f'{key}: write texts by name, as in {key} = {{ team = "platform" }}')
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


def _role(name: str, entry: _Entry) -> Role | None:
    arn_text, account_id = entry.text("role_arn"), entry.text("account_id")
    role_name, partition = entry.text("role_name"), entry.text("partition")
    looks = {key: entry.text(key, fatal=False) or "" for key in _LOOKS}
    deliver = entry.word("deliver", {item.value: item for item in Deliver})
    mfa = entry.word("mfa", {item.value: item for item in Mfa})
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
        parsed = Arn.parse(arn)
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
        texts |= {"region": entry.text("region"), "mfa_serial": entry.text("mfa_serial")}
        command = entry.texts("mfa_code_command")
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
            return ProfileSource(name=name, mfa_code_command=command, **texts)  # type: ignore[arg-type]
        return AccessKeySource(name=name, mfa_code_command=command, **texts)  # type: ignore[arg-type]
    except BadValue as error:
        entry.refuse(error.field, str(error))
        return None


def _short(value: object) -> str:
    text = "".join(character if character.isprintable() else "?" for character in str(value))
    return text if len(text) <= 40 else f"{text[:39]}…"
