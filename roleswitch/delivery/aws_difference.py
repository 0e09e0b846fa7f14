"""What a change does to a file of ~/.aws, line by line, as people may see it: without a secret."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from roleswitch.delivery.aws_block import lines_of

CONTEXT = 3
"""How many lines around a change are shown, as by diff -u."""
MASK = "••••"

_WORDS = r"secret|token|password|passwd|passphrase|private|api[_-]?key|credential"
_SHORT_WORDS = r"pass|passcode|pwd|pw|pin"
"""Parts of too many other words to be looked for within one."""
_SECRET_KEY = re.compile(rf"{_WORDS}|(?:^|[_-])(?:{_SHORT_WORDS})$", re.IGNORECASE)
_NO_SECRET = frozenset(
    {"credential_process", "credential_source", "web_identity_token_file", "x_security_token_expires"}
)
_SETTING = re.compile(r"(?P<key>[^=:]*?)(?P<by>\s*(?:=|:|%3D|%3A)\s*)(?P<value>\S.*)", re.IGNORECASE)
_WORD = r"(?:\\.|\"(?:\\.|[^\"\\])*\"|'[^']*'|[^\s\"'\\])+"
"""As a shell takes one."""
_SECRET_OPTION = rf"(?<![\w-])(?:--?[\w-]*(?:{_WORDS})[\w-]*|--?(?:{_SHORT_WORDS})|-p)"
_OPTION_AT_END = re.compile(rf"{_SECRET_OPTION}(?:\s*(?:=|%3D))?\s*\\?\s*", re.IGNORECASE)
_SECRET_ARGUMENT = re.compile(
    rf"({_SECRET_OPTION}(?:\s+|\s*(?:=|%3D)\s*)|(?<![\w-])-p(?!(?:ath|ort|rocess|rofile|rovider)\b)"
    rf"|\b\w*(?:{_WORDS})\w*(?:=|%3D)"
    rf"|\bbearer\s+|\bauthorization\s*(?:=|:|%3D|%3A)\s*(?:\w+\s+)?)({_WORD})",
    re.IGNORECASE,
)
_USER_ARGUMENT = re.compile(
    rf"((?<![\w-])(?:-u(?:\s+|\s*(?:=|%3D)\s*)?|--(?:proxy-)?user(?:pwd)?(?:\s+|\s*(?:=|%3D)\s*)))({_WORD})",
    re.IGNORECASE,
)
"""As curl takes them, name and password in one."""
_IN_AN_ADDRESS = re.compile(r"(//[^\s/:@]*?(?::|%3A))[^\s/@]+(?=@)", re.IGNORECASE)
_LIKE_A_SECRET = re.compile(
    r"(?:(?<![A-Za-z0-9/+])|(?<=%3D)|(?<=%3A))(?:[A-Za-z0-9/+]{40}|[A-Za-z0-9/+=%]{100,})(?![A-Za-z0-9/+])"
)
"""A secret access key has 40 of these characters, and a session token some hundreds."""


class Sign(Enum):
    """What becomes of a line, in the words of a unified difference."""

    SAME = " "
    GOES = "-"
    COMES = "+"
    PLACE = "@"
    """No line of the file: where the next ones stand."""


@dataclass(frozen=True)
class Line:
    sign: Sign
    text: str


@dataclass(frozen=True)
class Difference:
    """Of one file; no lines where nothing changes."""

    path: Path
    lines: tuple[Line, ...]
    comes: bool = False
    """There was no such file."""
    goes: bool = False
    """There is to be none."""

    def counted(self, sign: Sign) -> int:
        return sum(line.sign is sign for line in self.lines)


def difference(path: Path, before: bytes | None, after: bytes | None) -> Difference:
    """From `before` to `after`; None is no file. What is not UTF-8 is shown as far as it is."""
    from difflib import SequenceMatcher  # late: few commands show a difference

    old, new = _lines(before), _lines(after)
    shown_old, shown_new = masked(old), masked(new)
    found: list[Line] = []
    for group in SequenceMatcher(None, old, new).get_grouped_opcodes(CONTEXT):
        (_, first_old, _, first_new, _), (_, _, last_old, _, last_new) = group[0], group[-1]
        place = f"@@ -{_range(first_old, last_old)} +{_range(first_new, last_new)} @@"
        found.append(Line(Sign.PLACE, place))
        for what, old_from, old_to, new_from, new_to in group:
            if what == "equal":
                found += [Line(Sign.SAME, line) for line in shown_old[old_from:old_to]]
            else:
                found += [Line(Sign.GOES, line) for line in shown_old[old_from:old_to]]
                found += [Line(Sign.COMES, line) for line in shown_new[new_from:new_to]]
    return Difference(path, tuple(found), comes=before is None and after is not None, goes=after is None)


def as_text(differences: Sequence[Difference]) -> str:
    """As `diff -u` writes it, with the secrets masked; empty where nothing changes."""
    lines: list[str] = []
    for each in differences:
        if each.lines or each.comes or each.goes:
            lines.append(f"--- {'/dev/null' if each.comes else each.path}")
            lines.append(f"+++ {'/dev/null' if each.goes else each.path}")
        lines += [line.text if line.sign is Sign.PLACE else f"{line.sign.value}{line.text}" for line in each.lines]
    return "\n".join(lines)


def masked(lines: Sequence[str]) -> list[str]:
    """The lines without their ends, each secret in them as MASK: the values of keys that hold one, in comments too,
    with the deeper lines that belong to them, and what looks like one elsewhere."""
    found: list[str] = []
    inside_secret = ends_in_option = False
    for line in lines:
        text = _printable(line.rstrip("\r\n"))
        is_deeper = text[:1].isspace() and bool(text.strip())
        if inside_secret and is_deeper and text.strip()[0] not in "#;":
            found.append(text[: len(text) - len(text.lstrip())] + MASK)
            continue
        is_comment = text.strip()[:1] in {"#", ";"}
        setting = _SETTING.fullmatch(text)
        if setting and _holds_secret(setting["key"]):
            text = f"{setting['key']}{setting['by']}{MASK}"
        else:
            if is_deeper and ends_in_option:
                text = re.sub(rf"(\s*){_WORD}", rf"\1{MASK}", text, count=1)
            ends_in_option = any(found.end() == len(text) for found in _OPTION_AT_END.finditer(text))
            text = _SECRET_ARGUMENT.sub(rf"\1{MASK}", _USER_ARGUMENT.sub(_without_password, text))
            text = _LIKE_A_SECRET.sub(MASK, _IN_AN_ADDRESS.sub(rf"\1{MASK}", text))
        if text.strip() and not is_comment:
            # The value may begin in the line below.
            inside_secret = _holds_secret(re.split("[=:]", text)[0])
        found.append(text)
    return found


def _holds_secret(words: str) -> bool:
    """Whether what stands before a `=` is the key of a secret; in a comment there are words before it."""
    key = (re.split(r"[\s|#;]+", words.strip()) or [""])[-1].lower()
    return key not in _NO_SECRET and bool(_SECRET_KEY.search(key))


def _without_password(argument: re.Match[str]) -> str:
    has_one = re.search(r":|%3A", argument[2], re.IGNORECASE) and "//" not in argument[2]
    return f"{argument[1]}{MASK}" if has_one else argument[0]


def _lines(content: bytes | None) -> list[str]:
    return lines_of((content or b"").decode(errors="replace"))


def _printable(text: str) -> str:
    """A file can hold what makes a terminal, or a line of text, do something."""
    return "".join(each if each.isprintable() or each == "\t" else "\N{REPLACEMENT CHARACTER}" for each in text)


def _range(first: int, last: int) -> str:
    count = last - first
    return f"{first + 1 if count else first},{count}"
