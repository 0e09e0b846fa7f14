"""Bytes that somebody gives us, as text, with limits that keep a hostile file from costing more than a moment."""

from __future__ import annotations

import codecs
import itertools
import re

from roleswitch.core.team_list import MOST_BYTES
from roleswitch.errors import NotAList
from roleswitch.texts import tr

MOST_LINE = 65_536
"""Characters. No field that AWS takes is as long by far, and a line without an end costs every parser dear."""

MOST_LINES = 400_000
MOST_ENTRIES = 20_000
"""Sections, or links. So many are read and compared within some two seconds."""

_ENTRY = re.compile(r"^[ \t]*(?:\[|roles\b)|/switchrole\?", re.MULTILINE | re.IGNORECASE)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    # Longer ones first: UTF-32's begins with UTF-16's.
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def text_of(content: bytes, what: str) -> str:
    """The text of a file, by its byte-order mark, else UTF-8. `what` names it in sentences.

    Windows' Notepad and Excel write UTF-16 and marks, so those are taken. Lines end in \\n alone afterwards. Raises
    NotAList for what is too large, another encoding or no text, with the line.
    """
    if len(content) > MOST_BYTES:
        raise NotAList(
            tr(
                "{what} has {size} MB: a list of roles has {most} MB at most. Nothing of it was read.",
                what=what,
                size=len(content) // 1_000_000,
                most=MOST_BYTES // 1_000_000,
            )
        )
    mark, encoding = next(((mark, name) for mark, name in _MARKS if content.startswith(mark)), (b"", "utf-8"))
    try:
        text = content[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, len(mark) + error.start) + 1
        # Not chained: the error carries the whole file, which may hold keys.
        raise NotAList(
            tr("{what}, line {line}: it is not text in UTF-8. Save it as UTF-8, then try again.", what=what, line=line)
        ) from None
    return checked_text(text, what)


def checked_text(text: str, what: str) -> str:
    """`text`, pasted or read, with lines that end in \\n alone. Raises NotAList, as `text_of` does."""
    if len(text) > MOST_BYTES:
        raise NotAList(
            tr(
                "{what} has more than {most_bytes} MB: that is no list of roles.",
                what=what,
                most_bytes=MOST_BYTES // 1_000_000,
            )
        )
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        raise NotAList(
            tr(
                "{what}, line {line}: it holds NUL bytes, so it is no text. Save it as UTF-8, then try again.",
                what=what,
                line=line,
            )
        )
    if (lines := text.count("\n")) > MOST_LINES:
        raise NotAList(
            tr(
                "{what} has {lines} lines, and {most} are the most that is read. Nothing of it was read.",
                what=what,
                lines=lines,
                most=MOST_LINES,
            )
        )
    if (more := next(itertools.islice(_ENTRY.finditer(text), MOST_ENTRIES, None), None)) is not None:
        line = text.count("\n", 0, more.start()) + 1
        raise NotAList(
            tr(
                "{what}, line {line}: {most} sections or links are the most that is read. Split it up.",
                what=what,
                line=line,
                most=MOST_ENTRIES,
            )
        )
    for number, line_text in enumerate(text.split("\n"), 1):
        if len(line_text) > MOST_LINE:
            raise NotAList(
                tr(
                    "{what}, line {line}: it has {size} characters, and {most} are the most that is read.",
                    what=what,
                    line=number,
                    size=len(line_text),
                    most=MOST_LINE,
                )
            )
    return text
