"""The profiles that the two files of ~/.aws make together, as botocore merges them, each setting with where it stands.

What RoleSwitch itself wrote there is no profile of the person's: it is known as the role that it belongs to.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from roleswitch.core.limits import shown
from roleswitch.exchange import ini
from roleswitch.exchange.ini import Section, Value, titled
from roleswitch.exchange.offer import Problem
from roleswitch.texts import tr


class Where(NamedTuple):
    """A place in one of the files; sorts as a person reads them, the config file first."""

    is_credentials: bool
    line: int
    section: str

    def problem(self, message: str) -> Problem:
        return Problem(self.line, self.section, message)


class Setting(NamedTuple):
    text: str
    where: Where


class Trouble(Exception):
    """Why a profile cannot be used, and the place to mend."""

    def __init__(self, where: Where, message: str) -> None:
        super().__init__(message)
        self.where = where
        self.message = message


@dataclass(frozen=True)
class File:
    """One of the two; `named` stands in front of sections where both files are read."""

    is_credentials: bool
    named: str

    def where(self, line: int, section: str) -> Where:
        return Where(self.is_credentials, line, titled(section, self.named))


@dataclass(frozen=True)
class Part:
    """A section that means a profile, in one of the files."""

    file: File
    section: Section

    @property
    def where(self) -> Where:
        return self.file.where(self.section.line, self.section.name)

    def get(self, key: str) -> Setting | None:
        value = self.section.values.get(key)
        return value and Setting(value.text, self.file.where(value.line, self.section.name))


@dataclass(frozen=True)
class Profile:
    """A profile; what its credentials part says wins. `included` is what aws-vault makes it inherit."""

    name: str
    config: Part | None = None
    credentials: Part | None = None
    included: Mapping[str, Setting] = field(default_factory=dict, repr=False)
    missing: Setting | None = None
    """The include_profile, its own or an included one's, that does not exist."""

    @property
    def where(self) -> Where:
        part = self.config or self.credentials
        assert part is not None  # noqa: S101 - a profile is made of one of them
        return part.where

    @property
    def parts(self) -> tuple[Part, ...]:
        """The first one wins."""
        return tuple(part for part in (self.credentials, self.config) if part)

    def get(self, key: str) -> Setting | None:
        for part in self.parts:
            if setting := part.get(key):
                return setting
        return self.included.get(key)

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None


@dataclass(frozen=True)
class Profiles:
    """`sessions` are the sections `[sso-session NAME]`; `owned` has the role that each profile of ours is for."""

    profiles: Mapping[str, Profile]
    sessions: Mapping[str, Part]
    owned: Mapping[str, str]
    problems: tuple[tuple[Where, str], ...]


def read(config: str | None, credentials: str | None, config_name: str, credentials_name: str) -> Profiles:
    """The profiles of one file, or of both. Never raises: what is wrong is among the problems."""
    both = config is not None and credentials is not None
    reading = _Reading()
    if config is not None:
        reading.take(File(False, config_name if both else ""), config)
    if credentials is not None:
        reading.take(File(True, credentials_name if both else ""), credentials)
    reading.include()
    return Profiles(reading.profiles, reading.sessions, reading.owned, tuple(reading.problems))


_TELLING = ("role_arn", "source_profile", "aws_access_key_id", "credential_process", "sso_account_id", "sso_session")
"""Keys that only a profile has: a section without `profile ` that has one was meant as one."""

_MARK = " RoleSwitch role "
_MARKS = re.compile(r"# (?P<mark>>>>|<<<) RoleSwitch role (?P<role>\S+) .*")
"""Around what `delivery.aws_block` writes."""
_OUR_PROCESS = re.compile(r"\broleswitch\S*\s+credential-process\s+(\S+)\s*$")
_NO_VALUE = Value("", 0)

_INCLUDED = (
    "mfa_serial",
    "role_arn",
    "external_id",
    "region",
    "role_session_name",
    "duration_seconds",
    "source_profile",
    "sso_session",
    "sso_start_url",
    "sso_region",
    "sso_account_id",
    "sso_role_name",
    "web_identity_token_file",
    "session_tags",
    "transitive_session_tags",
    "source_identity",
    "credential_process",
    "mfa_process",
)
"""What a profile of aws-vault gets from its include_profile (its vault/config.go)."""


class _Reading:
    def __init__(self) -> None:
        self.profiles: dict[str, Profile] = {}
        self.sessions: dict[str, Part] = {}
        self.owned: dict[str, str] = {}
        self.problems: list[tuple[Where, str]] = []

    def take(self, file: File, text: str) -> None:
        parsed = ini.read(self._without_ours(file, text), file.named)
        for problem in parsed.problems:
            self.problems.append((Where(file.is_credentials, problem.line, problem.section), problem.message))
        for section in parsed.sections:
            part = Part(file, section)
            if ours := _OUR_PROCESS.search(section.values.get("credential_process", _NO_VALUE).text):
                _, name = ("", section.name) if file.is_credentials else _meant(section.name)
                self.owned[name] = ours[1]
            elif file.is_credentials:
                before = self.profiles.get(section.name) or Profile(section.name)
                self.profiles[section.name] = replace(before, credentials=part)
            else:
                self._take_of_config(part)

    def _take_of_config(self, part: Part) -> None:
        section = part.section
        word, name = _meant(section.name)
        if word == "sso-session":
            if name in self.sessions:
                self._refuse_second(part, self.sessions[name])
            else:
                self.sessions[name] = part
        elif word == "profile":
            before = self.profiles.get(name)
            if before is None:
                self.profiles[name] = Profile(name, config=part)
            elif section.name == "default" and before.config:
                # It wins wherever it stands.
                self._refuse_second(before.config, part)
                self.profiles[name] = replace(before, config=part)
            elif before.config:
                self._refuse_second(part, before.config)
        elif word == "unreadable":
            self.problems.append((part.where, tr("{name}: AWS tools do not see this section", name=name)))
        elif any(key in section.values for key in _TELLING):
            message = tr(
                "AWS tools see no profile in this section: write [profile {section}]", section=shown(section.name)
            )
            self.problems.append((part.where, message))

    def _refuse_second(self, part: Part, first: Part) -> None:
        message = tr(
            "it is there twice: only {section} in line {line} counts",
            section=first.where.section,
            line=first.section.line,
        )
        self.problems.append((part.where, message))

    def _without_ours(self, file: File, text: str) -> str:
        """The text with our blocks emptied, so that every line keeps its number."""
        if _MARK not in text:
            return text
        lines = text.split("\n")
        begun: tuple[int, str] | None = None
        for number, line in enumerate(lines):
            mark = _MARKS.fullmatch(line)
            if mark is None:
                continue
            if begun is None and mark["mark"] == ">>>":
                begun = (number, mark["role"])
            elif begun and mark["mark"] == "<<<" and mark["role"] == begun[1]:
                first, role = begun
                for section in ini.read("\n".join(lines[first:number])).sections:
                    self.owned[section.name if file.is_credentials else _meant(section.name)[1]] = role
                lines[first : number + 1] = [""] * (number + 1 - first)
                begun = None
            else:
                begun = begun or (number, mark["role"])
                break
        if begun:
            message = tr("the marks around what RoleSwitch wrote are damaged: it is read as if somebody else had")
            self.problems.append((Where(file.is_credentials, begun[0] + 1, file.named), message))
        return "\n".join(lines)

    def include(self) -> None:
        """What aws-vault lets a profile inherit: of its include_profile, of that one's, and of [default] at last."""
        whole: dict[str, dict[str, Setting]] = {}
        circles: set[str] = set()
        for name in [name for name, profile in self.profiles.items() if _includes(profile)]:
            path: dict[str, None] = {}
            way: str | None = name
            while way is not None and way not in whole and way not in path:
                path[way] = None
                way = self._included_by(way)
            if way in path:
                circles.update(path)
                setting = _includes(self.profiles[name])
                assert setting is not None  # noqa: S101 - only such profiles are looked at
                self.problems.append(
                    (setting.where, tr("include_profile leads back to {way}: it is not used", way=shown(way)))
                )
            above: dict[str, Setting] = {} if way is None or way in path else whole[way]
            for each in reversed(path):
                above = whole[each] = above | _own(self.profiles[each])
        default = _own(self.profiles["default"]) if "default" in self.profiles else {}
        for name in whole:
            profile = self.profiles[name]
            after = self._included_by(name)
            if name in circles or not _includes(profile):
                continue
            included = default | (whole[after] if after else {})
            if "source_profile" in included and included["source_profile"].text == name:
                # A fragment that its own base includes too.
                del included["source_profile"]
            missing = _includes(profile) if after is None else None
            self.profiles[name] = replace(profile, included=included, missing=missing)

    def _included_by(self, name: str) -> str | None:
        setting = _includes(self.profiles[name])
        return setting.text if setting and setting.text in self.profiles else None


def _includes(profile: Profile) -> Setting | None:
    # The name it had before version 6 second.
    if profile.config is None:
        return None
    return profile.config.get("include_profile") or profile.config.get("parent_profile")


def _own(profile: Profile) -> dict[str, Setting]:
    if profile.config is None:
        return {}
    return {key: setting for key in _INCLUDED if (setting := profile.config.get(key)) and setting.text}


_PLAIN = re.compile(r"""(profile|sso-session)[ \t]+(?:([\w.@+:/,-]+)|"([^"\\]+)")""")


def _meant(header: str) -> tuple[str, str]:
    """profile or sso-session and its name, as botocore reads it; unreadable and why; two empty texts for others."""
    if header == "default":
        return "profile", header
    if plain := _PLAIN.fullmatch(header):
        return plain[1], plain[2] or plain[3]
    word = next((word for word in ("profile", "sso-session") if header.startswith(word)), "")
    try:
        words = shlex.split(header) if word else []
    except ValueError:
        return "unreadable", tr("its name has a quote that does not end")
    if len(words) == 2 and words[1]:
        return word, words[1]
    if not words or words[0] != word:
        return "", ""
    if len(words) > 2:
        return "unreadable", tr('a name of several words stands in quotes, as in [{word} "two words"]', word=word)
    return "unreadable", tr("it has no name")
