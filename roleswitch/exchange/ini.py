"""The text of ~/.aws/config or ~/.aws/credentials as botocore's parser reads it, but section by section.

botocore gives up a whole file over one line (aws-facts.md, 'Dialect'); here a bad line costs itself and is named. What
is good means the same as there: `#` and `;` begin a comment at the beginning of a line alone, `=` or `:` ends a key, a
deeper line continues the value above it, `[DEFAULT]` is inherited by every section.
"""

from __future__ import annotations

import re
from collections import ChainMap
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from roleswitch.core.limits import shown
from roleswitch.exchange.offer import Problem
from roleswitch.texts import tr, tr_n

MOST_PROBLEMS = 1000
"""Nobody reads more of them, and a file of bad lines alone would cost as much as it likes."""
DEFAULT = "DEFAULT"

# To the last bracket of the line, as configparser reads it.
_HEADER = re.compile(r"\[(.+)\]")
_PLAIN_KEY = re.compile(r"[a-z][a-z0-9_.-]{0,39}")


class Value(NamedTuple):
    """What stands after the = of a key; its lines are joined by \\n. One that begins so is a nested block."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Section:
    """A section; `line` is its header's, from 1. A key is in small letters; those of `[DEFAULT]` are among them."""

    name: str
    line: int
    values: Mapping[str, Value] = field(repr=False)


@dataclass(frozen=True)
class Ini:
    """The sections in the order of the text, without `[DEFAULT]`, and what is not used of it."""

    sections: tuple[Section, ...]
    problems: tuple[Problem, ...]


def read(text: str, file: str = "") -> Ini:
    """What `text` says, whose lines end in \\n. Never raises: what is wrong is among the problems.

    Of two sections, or of two keys of a section, that have the same name the first one counts. `file` stands in front
    of the problems' sections. No problem quotes what a line says beside its key: it may be a secret.
    """
    reader = _Reader(file)
    for number, line in enumerate(text.split("\n"), 1):
        reader.take(number, line)
    return reader.ini()


def titled(section: str, file: str = "") -> str:
    """A section's name as a problem has it, such as `[profile broken]`."""
    return f"{file} [{shown(section)}]".lstrip()


class _Reader:
    def __init__(self, file: str) -> None:
        self._file = file
        self._problems: list[Problem] = []
        self._unsaid = 0
        self._sections: dict[str, tuple[int, dict[str, Value]]] = {}
        self._defaults: dict[str, Value] = {}
        self._name = ""
        self._values: dict[str, Value] | None = None
        """Of the section that a line is in; one that nobody keeps where the section is not used."""
        self._key: str | None = None
        self._unused = False
        """Whether the key is only there for the lines that continue it."""
        self._indent = 0
        self._more: list[str] = []

    def ini(self) -> Ini:
        self._end_value()
        sections = tuple(
            Section(name, line, ChainMap(values, self._defaults) if self._defaults else values)
            for name, (line, values) in self._sections.items()
        )
        if self._unsaid:
            last = self._problems[-1].line
            self._problems.append(
                Problem(
                    last,
                    self._file,
                    tr_n(
                        "{n} more line after this one is not used",
                        "{n} more lines after this one are not used",
                        self._unsaid,
                    ),
                )
            )
        return Ini(sections, tuple(self._problems))

    def take(self, number: int, line: str) -> None:
        content = line.strip()
        if not content:
            if self._key is not None and not self._unused:
                self._more.append("")
            return
        if content[0] in "#;":
            return
        depth = len(line) - len(line.lstrip())
        if self._key is not None and depth > self._indent:
            self._continue(number, content)
            return
        self._indent = depth
        if self._more:
            self._end_value()
        if content[0] == "[":
            self._begin(number, content)
        else:
            self._set(number, content)

    def _continue(self, number: int, content: str) -> None:
        assert self._values is not None  # noqa: S101 - a key is in a section
        assert self._key is not None  # noqa: S101 - only then is it a line that continues
        if self._unused:
            return
        if "=" not in content and self._values[self._key].text == "":
            self._refuse(
                number, tr("a line of an indented block has no =, and AWS tools give up the whole file over it")
            )
        self._more.append(content)

    def _end_value(self) -> None:
        if self._values is not None and self._key is not None and self._more:
            text, line = self._values[self._key]
            self._values[self._key] = Value("\n".join([text, *self._more]).rstrip(), line)
        self._more = []

    def _begin(self, number: int, content: str) -> None:
        header = _HEADER.match(content)
        if header is None and re.search("[=:]", content):
            self._refuse(number, tr("a [section] begins here and does not end: AWS tools take it for a setting"))
            self._set(number, content)
            return
        self._key = None
        if header is None:
            self._name, self._values = "", {}
            self._refuse(number, tr("a [section] begins here and does not end: what stands below it is not used"))
            return
        self._name = name = header[1]
        if name == DEFAULT:
            self._values = self._defaults
        elif name in self._sections:
            self._values = {}
            first = self._sections[name][0]
            self._refuse(
                number, tr("the section is there twice: only the first one, in line {first}, counts", first=first)
            )
        else:
            self._values = {}
            self._sections[name] = (number, self._values)

    def _set(self, number: int, content: str) -> None:
        if self._values is None:
            self._refuse(number, tr("there is no [section] above this line"))
            return
        ends = [end for end in (content.find("="), content.find(":")) if end >= 0]
        key = content[: min(ends)].rstrip().lower() if ends else ""
        self._key, self._unused = key, not key or key in self._values
        if not self._unused:
            self._values[key] = Value(content[min(ends) + 1 :].strip(), number)
            return
        if key:
            first = self._values[key].line
            said = key if _PLAIN_KEY.fullmatch(key) else tr("a setting")
            self._refuse(
                number, tr("{key} is there twice: only the first one, in line {first}, counts", key=said, first=first)
            )
        else:
            self._refuse(number, tr("this is neither a [section], a setting nor a comment"))

    def _refuse(self, number: int, message: str) -> None:
        if len(self._problems) < MOST_PROBLEMS:
            section = titled(self._name, self._file) if self._name else self._file
            self._problems.append(Problem(number, section, message))
        else:
            self._unsaid += 1
