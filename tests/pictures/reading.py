"""What a screen reader reads of a window, and what is wrong with it: read in this process, or over AT-SPI.

Roles and states are AT-SPI's names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

ACTED_ON = frozenset(
    {
        *("push button", "toggle button", "check box", "radio button", "combo box", "text", "password text"),
        *("spin button", "slider", "list item", "menu item", "check menu item", "page tab", "table cell", "link"),
        *("push button menu", "button", "document text", "paragraph"),
    }
)
"""What a person does something with, or reads from with the keyboard."""
CONTAINERS = frozenset({"list", "table", "tree", "tree table", "page tab list", "popup menu", "scroll pane"})
"""What has the keyboard for what stands in it."""
WITHOUT_MEANING = frozenset({"filler", "panel", "unknown", "invalid", "redundant object", ""})
"""Roles that screen readers pass by."""
BUTTONS = frozenset({"push button", "push button menu", "button"})
CHECKED = frozenset({"check box", "radio button", "check menu item", "toggle button"})
NOT_SAID = re.compile(r"[▾▸▴≡✕✓★☆●○⋯…]\s*$|^\s*[▾▸▴≡✕✓★☆●○⋯…+]")
"""Signs that are read as “black down-pointing small triangle”. An ellipsis after words is read as a pause."""
MNEMONIC = re.compile(r"&\w")
KEYS = re.compile(r"\b(Ctrl|Shift|Alt|Del|F\d+|Esc|Return)\b\S*")
VAGUE = frozenset(
    {
        *("Add", "Add…", "Change…", "Check", "Choose…", "Copy", "Edit…", "End", "Show", "Test", "More", "Open"),
        *("Mend", "New…", "Put back", "Remove", "Remove…", "Rename…", "Try again", "Browse…", "Reset", "Details"),
    }
)
"""Names that do not say of what, where a window has several things: these take a description."""


class Element(NamedTuple):
    role: str
    name: str
    description: str
    label: str
    """What stands beside it as its label, where the tree tells so."""
    states: frozenset[str]
    children: tuple[Element, ...]

    @property
    def is_shown(self) -> bool:
        return "showing" in self.states

    @property
    def is_usable(self) -> bool:
        return self.is_shown and "enabled" in self.states

    def __str__(self) -> str:
        return f"{self.role} {self.name[:60]!r}"


def all_of_them(top: Element) -> Iterator[Element]:
    """`top` and all below it that is shown, as a screen reader comes to it."""
    yield top
    for child in top.children:
        if child.is_shown:
            yield from all_of_them(child)


def acted_on(top: Element) -> list[Element]:
    return [each for each in all_of_them(top) if each.role in ACTED_ON and each.is_usable]


def wrong(top: Element) -> list[str]:
    """A line for each thing that a screen reader would not tell, or would tell wrongly."""
    found: list[str] = []
    for each in all_of_them(top):
        found += [f"{each}: {what}" for what in _wrong_of(each)]
        found += [f"{each}: {what}" for what in _not_told_apart(each)]
    found += _vague(top)
    return found


def _wrong_of(each: Element) -> Iterator[str]:
    has_keyboard = "focusable" in each.states
    if each.role in (ACTED_ON | CONTAINERS) - {"table cell"} and has_keyboard and each.is_usable:
        if not each.name.strip():
            yield "has no name"
        if each.role == "combo box" and not each.label.strip():
            yield "is named by what is chosen in it, and has no label"
    if re.search(r"<\w+[^>]*>", each.description):
        yield f"has markup in its description: {each.description[:60]}"
    if each.role in ACTED_ON and each.is_shown:
        if MNEMONIC.search(each.name):
            yield "has a mnemonic's & in its name"
        if each.name and not re.search(r"\w", each.name):
            yield "has a name without a word"
        elif NOT_SAID.search(each.name.rstrip("…")):
            yield "has a sign in its name that is read as one"
    if each.role in WITHOUT_MEANING:
        if has_keyboard and each.is_usable:
            yield "takes the keyboard and has no role"
        if each.name.strip() and not each.children and each.is_shown:
            yield "has a name and no role: it is passed by"
    if each.role in CHECKED and "checkable" not in each.states:
        yield "does not tell whether it is checked"
    if "enabled" not in each.states and "focused" in each.states:
        yield "has the keyboard and cannot be used"


def _vague(top: Element) -> Iterator[str]:
    """A question's title says of what."""
    if len(acted_on(top)) > 4:
        for each in acted_on(top):
            if each.role in BUTTONS and each.name in VAGUE and not KEYS.sub("", each.description).strip():
                yield f"{each}: does not say of what, and has no description"


def _not_told_apart(parent: Element) -> Iterator[str]:
    """A cell has its row."""
    shown = [each for each in parent.children if each.role in ACTED_ON - {"table cell"} and each.is_usable]
    alike = Counter((each.role, each.name, each.label) for each in shown)
    yield from (f"{count} {role}s named {name!r}" for (role, name, _), count in alike.items() if count > 1 and name)


def from_json(read: Mapping[str, Any]) -> Element:
    """As tests/desktop/atspi_tree.py writes it."""
    children = tuple(from_json(child) for child in read["children"])
    return Element(read["role"], read["name"], read["description"], read["label"], frozenset(read["states"]), children)
