"""Fields of what a service answered: of the type that they have, or empty."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime


def mapping(answer: object) -> Mapping[str, object]:
    return answer if isinstance(answer, Mapping) else {}


def items(answer: Mapping[str, object], key: str) -> list[Mapping[str, object]]:
    found = answer.get(key)
    return [item for item in found if isinstance(item, Mapping)] if isinstance(found, list) else []


def text(answer: Mapping[str, object], key: str) -> str:
    value = answer.get(key)
    return value if isinstance(value, str) else ""


def number(answer: Mapping[str, object], key: str) -> int:
    value = answer.get(key)
    return value if isinstance(value, int) else 0


def time(answer: Mapping[str, object], key: str) -> datetime | None:
    value = answer.get(key)
    return value if isinstance(value, datetime) else None
