"""What `make package` has made, used as a person would: its window, GNOME Keyring, AWS over HTTP, the AWS CLI."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from roleswitch.demo.strict_aws import StrictAws
from tests.desktop.bundle import COMMAND_LINE, why_no_bundle
from tests.desktop.desktop import wait_for
from tests.desktop.person import ADMIN, BOATY, LAKE, Person, section, somebody

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desktop.desktop import Desktop

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(bool(why_no_bundle()), reason=why_no_bundle()),
]


@pytest.fixture
def person(desktop: Desktop, tmp_path: Path) -> Iterator[Person]:
    """Somebody who has the bundle and an access key in the keyring, put there by the bundle."""
    with ExitStack() as stack:
        aws = stack.enter_context(StrictAws([BOATY], [ADMIN, LAKE]))
        person = stack.enter_context(somebody(desktop, tmp_path / "somebody", aws.url))
        words = ("key", "add", "work", "--access-key-id", BOATY.access_key_id, "--region", "eu-west-1")
        person.run(COMMAND_LINE, *words, text=BOATY.secret_access_key)
        person.has_roles(section("prod", ADMIN), section("lake", LAKE, 'deliver = "credential-process"\n'))
        yield person


def test_a_role_is_assumed_in_the_window_of_a_bundle_and_the_aws_cli_works_with_it(person: Person) -> None:
    person.open([COMMAND_LINE])
    person.press_at_row("prod")
    person.row("prod", "active")
    assert person.arn_of("prod").startswith(f"arn:aws:sts::{ADMIN.arn.split(':')[4]}:assumed-role/")
    assert person.close() == 0


def test_the_profile_that_a_bundles_window_writes_asks_the_command_line_which_has_no_qt(person: Person) -> None:
    person.open([COMMAND_LINE])
    person.press_at_row("lake")
    person.row("lake", "active")
    wait_for(person.config.exists, "the profile")
    assert f"credential_process = {COMMAND_LINE} credential-process lake\n" in person.config.read_text()
    assert "assumed-role" in person.arn_of("lake")


def test_a_second_start_of_a_bundle_raises_its_window_and_ends(person: Person) -> None:
    person.open([COMMAND_LINE])
    second = person.desktop.start([COMMAND_LINE, "--search", "lake"], **person.environ)
    assert second.wait(60) == 0, person.desktop.printed(second)
    assert list(person.desktop.windows().values()).count("RoleSwitch") == 1
