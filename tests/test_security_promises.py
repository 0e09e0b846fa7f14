"""What docs/security.md promises is held by tests that exist."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

TOP = Path(__file__).parents[1]
PAGE = TOP / "docs" / "security.md"
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def named_tests() -> list[tuple[str, str]]:
    return sorted(set(TEST.findall(PAGE.read_text(encoding="utf-8"))))


@pytest.mark.parametrize(("file", "name"), named_tests())
def test_the_test_that_a_promise_names_is_there(file: str, name: str) -> None:
    tree = ast.parse((TOP / file).read_text(encoding="utf-8"))
    assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}


def test_each_promise_names_a_test() -> None:
    promises = []
    is_of_promises = False
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            is_of_promises = False
        elif line == "| Promise | Held by |":
            is_of_promises = True
        elif is_of_promises and not line.startswith("|---"):
            promises.append(line)
    assert len(promises) > 20
    assert [line for line in promises if not TEST.search(line)] == []


def test_whatever_looks_like_a_test_is_one() -> None:
    """A name that is spelled in another way would not be looked for."""
    text = PAGE.read_text(encoding="utf-8")
    assert len(re.findall(r"::", text)) == len(TEST.findall(text))


def test_the_way_to_report_is_led_to() -> None:
    assert "(../SECURITY.md)" in PAGE.read_text(encoding="utf-8")
    assert "(docs/security.md)" in (TOP / "SECURITY.md").read_text(encoding="utf-8")
