"""AWS's JSON protocols as Identity Center and Organizations speak them: bodies, and lists a page at a time."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from typing import TypeVar

Json = Mapping[str, "Json"] | Sequence["Json"] | str | int | float | bool | None

Item = TypeVar("Item")


def fields_of(body: bytes) -> Mapping[str, Json]:
    """The members of a request's body. Raises ValueError where it is no JSON object."""
    found = json.loads(body or b"{}")
    if not isinstance(found, dict):
        raise ValueError("the body is no JSON object")
    return found


def page(
    listing: str, items: Sequence[Item], size: int, token: str | None, then: str = ""
) -> tuple[Sequence[Item], str | None]:
    """At most `size` of the items from where `token` says on, and the token of what is after them.

    A token is good for one listing alone: the one given for `listing`, the one returned for `then`, which is the same
    where it is left out. Raises ValueError for any other.
    """
    start = 0
    if token is not None:
        its_listing, start = _parsed(token)
        if its_listing != listing:
            raise ValueError("the token of another list")
    end = start + size
    return items[start:end], _token(then or listing, end) if end < len(items) else None


def is_token_of(listing: str, token: str | None) -> bool:
    """Raises ValueError where it is no token at all."""
    return token is not None and _parsed(token)[0] == listing


def _token(listing: str, start: int) -> str:
    return base64.b64encode(f"{listing}|{start}".encode()).decode()


def _parsed(token: str) -> tuple[str, int]:
    try:
        listing, _, start = base64.b64decode(token, validate=True).decode().rpartition("|")
    except (binascii.Error, UnicodeDecodeError) as error:
        raise ValueError("no token of a page") from error
    return listing, int(start)
