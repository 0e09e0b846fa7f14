"""The windows of the real program as a screen reader reads them, over AT-SPI, opened and left with the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roleswitch.demo.strict_aws import StrictAws
from tests.desktop.desktop import wait_for
from tests.desktop.person import ADMIN, BOATY, LAKE, PARTNER, Person, section, somebody
from tests.pictures.reading import Element, acted_on, all_of_them, from_json, wrong

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desktop.desktop import Desktop


@pytest.fixture
def person(desktop: Desktop, tmp_path: Path) -> Iterator[Person]:
    """Somebody whose window is open, with three roles of which AWS refuses the last."""
    with StrictAws([BOATY], [ADMIN, LAKE, PARTNER]) as aws, somebody(desktop, tmp_path / "somebody", aws.url) as person:
        person.has_key()
        person.has_roles(
            section("prod", ADMIN, 'account_name = "acme-prod"\n'), section("lake", LAKE), section("partner", PARTNER)
        )
        person.open()
        yield person


def read(person: Person, title: str) -> Element:
    return from_json(person.desktop.read(title))


def names(window: Element, role: str) -> list[str]:
    return [each.name for each in all_of_them(window) if each.role == role]


BY_KEYS = {
    "^Edit role": ("ctrl+e",),
    "^Add role": ("ctrl+n",),
    "^Reason for": ("ctrl+shift+Return",),
    "^Import": ("ctrl+i",),
    "^History": ("ctrl+shift+h",),
    "^Keyboard shortcuts": ("F1",),
    "^Preferences": ("ctrl+comma",),
    "^Export": ("F10", *["Down"] * 2, "Return"),
    "^Set up a role": ("F10", *["Down"] * 3, "Return"),
    "^Undo in": ("F10", *["Down"] * 5, "Return"),
    "^Rules": ("F10", *["Down"] * 6, "Return"),
    "^Health": ("F10", *["Down"] * 9, "Return"),
}
"""Which keys open the dialog of that title from the list."""


@pytest.mark.timeout(180)
def test_every_dialog_that_keys_open_is_read_in_full_and_left_with_escape(person: Person) -> None:
    person.choose("prod")
    found, elements = [], 0
    for title, keys in BY_KEYS.items():
        person.desktop.key(*keys)
        person.in_front(title)
        window = read(person, title)
        elements += len(acted_on(window))
        found += [f"{title}: {what}" for what in wrong(window)]
        person.desktop.key("Escape")
        person.gone(title)
        person.in_front("^RoleSwitch$")
    assert found == []
    assert elements > 100


def test_rows_are_read_with_account_role_state_and_time_left(person: Person) -> None:
    person.choose("prod")
    assert wrong(read(person, "^RoleSwitch$")) == []
    person.desktop.key("Return")
    person.row("prod", "active, .*")
    person.choose("partner")
    person.desktop.key("Return")
    person.sees("^partner, .*(refused|denied|trust|not let)", "list item")
    window = read(person, "^RoleSwitch$")
    rows = names(window, "list item")
    assert "prod, acme-prod, Admin, active, 59 minutes left" in rows
    assert "lake, 7310-4456-1290, Lake, not assumed" in rows
    assert wrong(window) == []


def test_time_left_and_trouble_stand_in_the_details_as_words(person: Person) -> None:
    person.choose("prod")
    person.desktop.key("Return")
    person.row("prod", "active, .*")
    window = read(person, "^RoleSwitch$")
    assert "59 minutes left" in names(window, "label")
    switches = {each.name: each.states for each in all_of_them(window) if each.role == "check box"}
    assert "checked" in switches["Keep renewed"]
    assert "checkable" in switches["Limit this session to read only"]
    assert "checked" not in switches["Limit this session to read only"]


def test_what_is_searched_for_and_an_empty_list_are_read(person: Person) -> None:
    person.desktop.key("ctrl+k")
    person.desktop.type("lake")
    wait_for(lambda: names(read(person, "^RoleSwitch$"), "list item").count("prod") == 0, "the search")
    assert wrong(read(person, "^RoleSwitch$")) == []
    person.desktop.type(" and nothing like it")
    person.sees("^No role matches$", "label")
    window = read(person, "^RoleSwitch$")
    assert "Clear search" in names(window, "push button")
    assert wrong(window) == []


def test_what_happens_is_announced_without_the_focus_going_there(person: Person) -> None:
    heard = person.desktop.hear()
    person.choose("prod")
    person.desktop.key("Return")
    wait_for(lambda: "prod assumed until" in heard(), "that it is assumed")
    person.choose("partner")
    person.desktop.key("Return")
    wait_for(lambda: "does not let" in heard(), "that it was refused")


def test_what_is_wrong_with_a_field_is_announced_and_is_its_description(person: Person) -> None:
    heard = person.desktop.hear()
    person.desktop.key("ctrl+n")
    person.in_front("^Add role")
    person.fill("Role ARN", "arn:aws:iam::12:role/x")
    person.desktop.key("Tab")
    wait_for(lambda: "Role ARN: " in heard(), "what is wrong")
    (field,) = [
        each for each in all_of_them(read(person, "^Add role")) if each.name == "Role ARN" and each.role == "text"
    ]
    assert "12 digits" in field.description or "account" in field.description
