"""What is fuzzed: a promise about any bytes at all, good texts to begin with, and how such a text is spoilt."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

Check = Callable[[bytes], None]
"""Raises AssertionError for a promise that is broken; whatever else it raises is broken too."""

LONGEST = 4096


@dataclass(frozen=True)
class Target:
    """A reader or writer, and what it promises. The first byte of an input chooses what is tried, the rest is the text.

    `begin` makes the check, which may write in that folder. `good` are texts such as people have, with their first
    byte; `words` are what its reader looks for.
    """

    name: str
    begin: Callable[[Path], Check]
    good: Callable[[Random], Sequence[bytes]]
    words: Sequence[str]
    seconds: int = 20
    """How long `make faults` has it guided: about as long as code is reached that no input has reached before."""

    @property
    def module(self) -> str:
        """Where it stands, as one of `TARGETS`."""
        begin = self.begin.func if isinstance(self.begin, partial) else self.begin
        return begin.__module__


def check_told(trouble: Exception) -> None:
    """That it is a sentence which may be shown anywhere."""
    assert str(trouble).isprintable(), f"not to be shown: {str(trouble)!a}"


def choice_and_text(content: bytes) -> tuple[int, bytes]:
    return (content[0], content[1:]) if content else (0, b"")


_VALUE = re.compile(rb"""\"[^\"\n]*\"|'[^'\n]*'|[\w.+:/@%-]+""")
"""What can be another one in its place, in each of the formats."""
_LINE_ENDS = ("\n", "\r\n", "\r", "\x85", "\u2028", "\x0c")
_COMMON = (*_LINE_ENDS, "\t", " ", "\0", "\ufeff", "\x1b", "\u202e", "é", "ß", "#", ";")


def spoilt(content: bytes, chance: Random, words: Sequence[str], others: Sequence[bytes]) -> bytes:
    """The input with a few things done to it that hands, editors and other tools do to a text; or to a byte."""
    for _ in range(chance.choice((1, 1, 2, 3, 5))):
        choice, text = content[:1] or b"\0", content[1:]
        lines = text.splitlines(keepends=True) or [b""]
        at = chance.randrange(len(lines))
        place = chance.randint(0, len(text))
        end = min(len(text), place + chance.randint(0, 40))
        word = chance.choice((*words, *words, *_COMMON)).encode()
        values = [found.span() for found in _VALUE.finditer(text)] or [(0, 0)]
        begins, ends = chance.choice(values)
        match chance.randrange(17):
            case 0:
                choice = bytes([chance.randrange(256)])
            case 1:
                del lines[at]
                text = b"".join(lines)
            case 2:
                lines.insert(chance.randint(0, len(lines)), lines[at])
                text = b"".join(lines)
            case 3:
                lines.insert(chance.randint(0, len(lines)), lines.pop(at))
                text = b"".join(lines)
            case 4 | 5:
                lines.insert(at, word + chance.choice((b"\n", b"\n", b"\r\n", b"")))
                text = b"".join(lines)
            case 6 | 7:
                text = text[:place] + word + text[place:]
            case 8:
                text = text[:place] + text[end:]
            case 9:
                text = text[:place] + chance.randbytes(chance.randint(1, 4)) + text[end:]
            case 10:
                lines[at] = chance.choice((b" ", b"    ", b"\t")) + lines[at]
                text = b"".join(lines)
            case 11:
                lines[at] = lines[at].swapcase() if chance.random() < 0.5 else lines[at].rstrip(b"\r\n")
                text = b"".join(lines)
            case 12:
                text = text.replace(b"\n", b"\r\n") if b"\r" not in text else text.replace(b"\r\n", b"\n")
            case 13 | 14:
                text = text[:begins] + word + text[ends:]
            case 15:
                text = text[:place] + word + text[end:]
            case _:
                other = chance.choice(others)[1:] if others else b""
                start = chance.randint(0, len(other))
                text = text[:place] + other[start : start + chance.randint(0, 400)] + text[end:]
        content = choice + text
    return content[:LONGEST]
