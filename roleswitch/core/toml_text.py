"""TOML as text: what it means, what is wrong in it and where, and on which lines its sections and keys stand.

tomli knows the meaning but not the place; tomlkit knows both and takes hundreds of times as long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

import tomli

from roleswitch.texts import later, tr

MOST_DOTS = 1000
"""In a line. tomli refuses a key of more parts too, but as one that is nested too deeply: here it is told as it is."""
MOST_DOTS_SQUARED = 50_000_000
"""Of each line the square, all lines together: such is the time that tomli takes for dotted keys, here half a second.
5000 roles with a policy of 2 kB each on one line have some 10 million."""


class NotToml(ValueError):
    """`line` counts from 1; the text of the error ends a sentence that begins with that line."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


def read(text: str) -> dict[str, object]:
    """Raises NotToml."""
    if text.count(".") > MOST_DOTS and (line := _line_with_most(text, "."))[1] > MOST_DOTS:
        raise NotToml(line[0], tr("not TOML that RoleSwitch reads: too many dots"))
    try:
        return tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        raise _where(text, str(error)) from error
    except RecursionError as error:
        raise NotToml(
            _line_with_most(text, "[{")[0], tr("not TOML that RoleSwitch reads: too many brackets")
        ) from error
    except ValueError as error:  # Python converts no number of more than 4300 digits.
        raise NotToml(_line_with_most(text, "0123456789")[0], tr("not TOML: a number is too long")) from error


def _line_with_most(text: str, characters: str) -> tuple[int, int]:
    counts = [sum(map(line.count, characters)) for line in text.split("\n")]
    return counts.index(max(counts)) + 1, max(counts)


_SLIPS = (
    (
        r"Illegal character '\\n'|Unterminated string|Expected \"'\"",
        later("the text in quotes does not end on its line"),
    ),
    (r".*'\\x00'", later("a byte in it is not UTF-8: save the file as UTF-8")),
    (r"Invalid value", later("write text in quotes, numbers and true or false without")),
    (r"Cannot overwrite a value", later("this key is there twice")),
)
"""What tomli says where people slip most often, and what it means for them."""


def _where(text: str, said: str) -> NotToml:
    found = re.fullmatch(r"(.*?) \(at (?:line (\d+), column \d+|end of document)\)", said, re.DOTALL)
    what, at = (found[1], found[2]) if found else (said, None)
    line = int(at) if at else text.rstrip().count("\n") + 1
    for quotes in ("'''", '"""'):
        opened = text.rfind(quotes)
        if opened >= 0 and (quotes in what or (at is None and what == "Unterminated string")):
            # It is noticed where the text ends, far from where it began.
            return NotToml(text.count("\n", 0, opened) + 1, tr("not TOML: {quotes} is not closed", quotes=quotes))
    for pattern, meaning in _SLIPS:
        if re.fullmatch(pattern, what):
            return NotToml(line, tr("not TOML: {what}", what=tr(meaning)))
    return NotToml(line, tr("not TOML: {what}", what=what[:1].lower() + what[1:]))


# ---------------------------------------------------------------- where things stand


class Statement(NamedTuple):
    """A header or a key with the place where it stands."""

    start: int
    """Where its line begins in the text."""
    line: int
    is_header: bool
    path: tuple[str, ...]
    """From the top of the file, the section's included."""
    words: tuple[tuple[int, int], ...]
    """Where each word that it spells itself begins and ends."""


WORD = r"""(?:[A-Za-z0-9_-]+|"(?:\\.|[^"\\\n])*"|'[^'\n]*')"""
_WORDS = re.compile(WORD)
_STATEMENT = re.compile(rf"[ \t]*(\[\[?[ \t]*)?({WORD}(?:[ \t]*\.[ \t]*{WORD})*)[ \t]*(?(1)\]|=)")
_QUOTED = r'"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|#[^\n]*'
_NO_BRACKETS = re.compile(_QUOTED)
_MANY_LINES = re.compile(rf'"""(?:\\.|[^\\])*?"""+|\'\'\'.*?\'\'\'+|{_QUOTED}', re.DOTALL)


def statements(text: str) -> Iterator[Statement]:
    """The headers and keys of a TOML text, those inside inline tables left out."""
    section: tuple[str, ...] = ()
    start = depth = 0
    for number, line in enumerate(without_long_strings(text).split("\n"), 1):
        rest = line
        if not depth and (found := _STATEMENT.match(line)):
            own = [word.span() for word in _WORDS.finditer(line, *found.span(2))]
            path = tuple(unquoted(line[first:last]) for first, last in own)
            if is_header := found[1] is not None:
                section = path
            words = tuple((start + first, start + last) for first, last in own)
            yield Statement(start, number, is_header, path if is_header else section + path, words)
            rest = "" if is_header else line[found.end() :]
        if depth or "[" in rest or "{" in rest:
            bare = _NO_BRACKETS.sub("", rest)
            depth = max(0, depth + bare.count("[") + bare.count("{") - bare.count("]") - bare.count("}"))
        start += len(line) + 1


def without_long_strings(text: str, but: re.Pattern[str] | None = None) -> str:
    """The text with strings of several lines made `x`, so that each line is what it looks like. Places stay.

    A string in which `but` is found stays, as it may be none: where one is not closed, the next one's quotes close it.
    """
    if "'''" not in text and '"""' not in text:
        return text

    def flat(found: re.Match[str]) -> str:
        is_long = found[0][:3] in {"'''", '"""'} and (but is None or not but.search(found[0]))
        return re.sub(r"[^\n]", "x", found[0]) if is_long else found[0]

    return _MANY_LINES.sub(flat, text)


def unquoted(word: str) -> str:
    """The name that a word of a header or key spells."""
    if word[0] not in "\"'":
        return word
    if "\\" not in word or word[0] == "'":
        return word[1:-1]
    try:
        return str(tomli.loads(f"word = {word}")["word"])
    except tomli.TOMLDecodeError:
        return word[1:-1]


def lines(text: str) -> dict[tuple[str, ...], int]:
    """The line, from 1, on which each section and key is first named."""
    found: dict[tuple[str, ...], int] = {}
    for statement in statements(text):
        for length in range(1, len(statement.path) + 1):
            found.setdefault(statement.path[:length], statement.line)
    return found
