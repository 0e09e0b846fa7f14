"""A policy's JSON as people read it. Knows no Qt."""

from __future__ import annotations

import json
import re

_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')


def is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def laid_out(text: str) -> str:
    """JSON over several lines, two spaces in for each bracket, that is the same text but for the white space.

    Read and written anew, numbers and escapes would change their form. `text` has to be JSON.
    """
    parts: list[str] = []
    depth = 0
    before = ""
    for token in _TOKEN.findall(text):
        closes = token in {"}", "]"}
        depth -= closes
        if before == ":":
            parts.append(" ")
        elif before in {"{", "[", ","} or closes:
            empty = closes and before in {"{", "["}
            parts.append("" if empty else "\n" + "  " * depth)
        parts.append(token)
        depth += token in {"{", "["}
        before = token
    return "".join(parts)
