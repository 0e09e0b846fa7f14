"""~/.aws taken over, shown before, and brought back, for real: a window, mouse and keys, the AWS CLI as the judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from roleswitch.demo.strict_aws import StrictAws
from tests.desktop.desktop import wait_for
from tests.desktop.person import ADMIN, BOATY, WHO, Person, section, somebody

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desktop.desktop import Desktop

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYTHEPERSON"
CREDENTIALS = f"""\
# of the office
[default]
aws_access_key_id = {BOATY.access_key_id}
aws_secret_access_key = {BOATY.secret_access_key}

[prod]
aws_access_key_id = AKIAIOSFODNN7THEIRS
aws_secret_access_key = {SECRET}
# until 2031
"""
CONFIG = "[default]\nregion = eu-west-1\noutput = json\n"


@pytest.fixture(scope="module")
def aws() -> Iterator[StrictAws]:
    with StrictAws([BOATY], [ADMIN]) as aws:
        yield aws


@pytest.fixture
def person(desktop: Desktop, aws: StrictAws, tmp_path: Path) -> Iterator[Person]:
    """Somebody with profiles of their own, one of which has the name of a role."""
    with somebody(desktop, tmp_path / "somebody", aws.url) as person:
        person.has_key()
        person.has_roles(section("prod", ADMIN))
        person.credentials.write_text(CREDENTIALS)
        person.config.write_text(CONFIG)
        yield person


def test_a_profile_is_taken_over_after_its_difference_was_shown_and_brought_back_with_one_click(
    person: Person, tmp_path: Path
) -> None:
    person.open()
    person.press_at_row("prod")
    person.row("prod", "Profile taken")
    person.press("Take over")
    person.sees("^What will change$", "text")
    person.sees("^Take over$", "push button")
    picture(person, tmp_path / "take-over.png")
    assert person.credentials.read_text() == CREDENTIALS
    person.desktop.key("Tab", "space")
    person.row("prod", "active")
    assert person.arn_of("prod").startswith("arn:aws:sts::482109375526:assumed-role/Admin/")

    person.choose_in_menu("Menu", *["Down"] * 5)
    person.desktop.window("^Undo in ~/.aws")
    person.sees("Before prod took over the profile prod", "list item")
    person.sees("^The profile of prod goes", "label")
    picture(person, tmp_path / "undo.png")
    person.press("Restore")
    person.sees("^Restored", "label")
    assert person.credentials.read_text() == CREDENTIALS
    assert person.config.read_text() == CONFIG
    person.sees("Before a backup was restored", "list item")
    person.desktop.key("Escape")
    person.gone("^Undo")
    person.row("prod", "active")


def test_a_role_is_made_the_default_profile_and_gives_it_back(person: Person, tmp_path: Path) -> None:
    person.has_roles(section("prod", ADMIN, 'profile = "prod-now"\n'))
    person.open()
    person.press_at_row("prod")
    person.row("prod", "active")
    person.choose_in_menu("More", "Up")
    person.sees("^Make default$", "push button")
    picture(person, tmp_path / "default.png")
    person.desktop.key("Tab", "space")
    person.sees("^prod-now, and the default profile$", "label")
    picture(person, tmp_path / "details.png")
    assert person.run("aws", *WHO).strip().startswith("arn:aws:sts::482109375526:assumed-role/Admin/")
    assert BOATY.secret_access_key in person.credentials.read_text()

    person.choose_in_menu("More", "Up")
    person.sees("^prod-now$", "label")
    assert person.run("aws", *WHO).strip() == BOATY.arn
    person.press("End session")
    wait_for(lambda: person.credentials.read_text() == CREDENTIALS, "the person's own file")
    assert person.config.read_text() == CONFIG


def picture(person: Person, path: Path) -> None:
    """Of all that is on the screen, for whoever wants to look at it."""
    person.desktop.screenshot(path)
