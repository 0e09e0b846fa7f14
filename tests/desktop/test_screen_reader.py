"""A screen reader walks through the windows of the real program while what it reads comes and goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roleswitch.demo.strict_aws import StrictAws
from tests.desktop.person import ADMIN, BOATY, LAKE, Person, section, somebody

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desktop.desktop import Desktop


@pytest.fixture
def person(desktop: Desktop, tmp_path: Path) -> Iterator[Person]:
    """Somebody with two roles whose window is open."""
    with StrictAws([BOATY], [ADMIN, LAKE]) as aws, somebody(desktop, tmp_path / "somebody", aws.url) as person:
        person.has_roles(section("prod", ADMIN), section("lake", LAKE))
        person.open()
        yield person


@pytest.mark.parametrize(
    ("keys", "title"),
    [
        ((), "^RoleSwitch$"),
        (("ctrl+e",), "^Edit role"),
        (("ctrl+n",), "^Add role"),
        (("ctrl+i",), "^Import"),
        (("ctrl+comma",), "^Preferences"),
        (("ctrl+shift+h",), "^History"),
    ],
)
def test_what_a_screen_reader_asks_for_too_late_is_not_there_and_the_window_lives(
    person: Person, keys: tuple[str, ...], title: str
) -> None:
    person.choose("prod")
    if keys:
        person.desktop.key(*keys)
    person.desktop.window(title)
    asked = person.desktop.ask_late()
    person.row("lake", "not assumed")  # where the program has crashed, this tells how
    assert asked > 30
