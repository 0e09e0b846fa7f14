"""Lists in and out for real: a real window, mouse and keys, GNOME Keyring, AWS over HTTP, the AWS CLI, a browser."""

from __future__ import annotations

import re
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from roleswitch.demo.strict_aws import StrictAws
from tests.desktop.desktop import Desktop, NotSeen, wait_for
from tests.desktop.person import ACME, ADMIN, BOATY, LAKE, PARTNER, Browser, Person, section, somebody

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.desktop.desktop import Box

CONFIG = f"""\
# by hand\t
[default]
region=eu-west-1

[profile office]
region = eu-west-1

[profile prod]
role_arn = {ADMIN.arn}
source_profile = office
s3 =
    max_concurrent_requests = 20

[profile lake]
role_arn={LAKE.arn}
source_profile = office
# mine again
[profile partner]
role_arn = {PARTNER.arn}
external_id = {PARTNER.external_id}
source_profile = office
"""
KEY_LINES = f"aws_access_key_id = {BOATY.access_key_id}\naws_secret_access_key = {BOATY.secret_access_key}\n"
CREDENTIALS = f"""\
# of the office
[another]
aws_access_key_id = AKIAIOSFODNN7ANOTHER
aws_secret_access_key = 00%#=; not {BOATY.access_key_id}

[office]
{KEY_LINES}# until 2031

[last]
aws_access_key_id=AKIAIOSFODNN7THELAST
aws_secret_access_key=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"""


@pytest.fixture(scope="module")
def aws() -> Iterator[StrictAws]:
    with StrictAws([BOATY], [ADMIN, OTHER_ADMIN, LAKE, PARTNER], identity_center=ACME) as aws:
        yield aws


@pytest.fixture
def person(desktop: Desktop, aws: StrictAws, tmp_path: Path) -> Iterator[Person]:
    """Somebody who has not used RoleSwitch yet."""
    with somebody(desktop, tmp_path / "somebody", aws.url) as person:
        yield person


# ------------------------------------------------------------ ~/.aws


def test_what_is_in_the_files_of_aws_is_imported_and_its_key_moved_into_the_keyring(person: Person) -> None:
    person.config.write_text(CONFIG)
    person.credentials.write_text(CREDENTIALS)
    person.open()
    person.press("Import 3 roles from ~/.aws")
    person.desktop.window("^Import from ~/.aws")
    person.sees("^office, new source, ticked", "list item")
    person.sees("^partner, 706469024316, Partner, new, ticked$", "list item")
    assert not person.roles_file.exists()

    person.press(
        "Move the access key of [office] into GNOME Keyring and remove it from the file (a backup is kept)", "check box"
    )
    person.press("Import 3 roles")
    person.sees("^The key of office is in GNOME Keyring.$", "label")
    person.press("Close")
    person.gone("^Import")

    assert person.config.read_text() == CONFIG
    assert person.credentials.read_text() == CREDENTIALS.replace(KEY_LINES, "")
    (backup,) = person.credentials.parent.glob("credentials.roleswitch-backup-*")
    assert backup.read_text() == CREDENTIALS
    assert backup.stat().st_mode & 0o777 == 0o600
    assert BOATY.secret_access_key in person.run("secret-tool", "search", "--all", "service", "RoleSwitch")

    # The profiles of these names stay the person's own, so that the role is written under another one.
    person.choose("prod")
    person.press("Write profile prod", "check box")
    person.press_at_row("prod")
    person.row("prod", "Profile taken")
    person.press("Other name…")
    person.in_front("^Edit role")
    person.desktop.type("prod-now")  # the dialog begins at the profile
    person.desktop.key("ctrl+Return")
    person.gone("^Edit role")
    person.press_at_row("prod")
    person.row("prod", "active")
    assert person.arn_of("prod-now").startswith("arn:aws:sts::482109375526:assumed-role/Admin/")
    assert person.config.read_text().startswith(CONFIG)
    person.press("End session")
    person.row("prod", "not assumed")
    assert person.config.read_text() == CONFIG
    assert person.credentials.read_text() == CREDENTIALS.replace(KEY_LINES, "")


# ------------------------------------------------------------ Identity Center

SESSION = f"""\
[sso-session acme]
sso_start_url = {ACME.start_url}
sso_region = eu-west-1
sso_registration_scopes = sso:account:access

[profile by-hand]
sso_session = acme
sso_account_id = 731044561290
sso_role_name = ReadOnly
region = eu-west-1
"""


def test_a_sign_in_in_the_browser_gives_accounts_and_roles_and_serves_the_aws_cli_as_well(
    person: Person, aws: StrictAws
) -> None:
    desktop, browser = person.desktop, Browser(person)
    person.config.write_text(SESSION)
    person.environ["AWS_DEFAULT_REGION"] = "eu-west-1"  # which permission sets say nothing of
    person.open()
    person.begin_sign_in()

    person.in_front("^Sign in to acme")
    asked = browser.opened()
    person.press("Copy link")
    wait_for(lambda: desktop.clipboard() == asked, "the same link")
    assert "RoleSwitch" in browser.page(asked)
    browser.allow(asked)
    person.gone("^Sign in to acme")
    person.sees("^acme-prod · Admin, 482109375526, Admin, new, ticked", "list item")
    person.press("Import 3 roles")
    person.gone("^Accounts and roles")

    person.sees("^acme · signed in$", "list item")
    person.press_at_row("acme-prod · Admin")
    person.row("acme-prod · Admin", "active, 59 min")
    arn = r"arn:aws:sts::482109375526:assumed-role/AWSReservedSSO_Admin_\w{16}/boaty@acme\.example"
    assert re.fullmatch(arn, person.arn_of("acme-prod-Admin"))
    by_hand = "arn:aws:sts::731044561290:assumed-role/AWSReservedSSO_ReadOnly_"
    assert person.arn_of("by-hand").startswith(by_hand)
    assert person.config.read_text().startswith(SESSION)


# ------------------------------------------------------------ team lists

TEAM = f"""\
version = 1

[roles.prod]
role_arn = "{ADMIN.arn}"
account_name = "acme"
color = "red"

[roles.lake]
role_arn = "{LAKE.arn}"
account_name = "acme"
"""
OTHER_ADMIN = replace(ADMIN, arn="arn:aws:iam::482109375526:role/Operator")


def test_what_changes_in_a_team_list_is_told_and_shown_and_what_a_person_has_said_of_a_role_stays(
    person: Person, tmp_path: Path
) -> None:
    desktop, shared = person.desktop, tmp_path / "shared.toml"
    shared.write_text(TEAM)
    person.has_key()
    person.open()
    person.choose_in_menu("Add source…", "Down", "Down", "Down")
    person.in_front("^Add team list")
    desktop.type("platform")
    desktop.key("Tab", "End", "Tab")  # the last way is a file
    desktop.type(str(shared))
    desktop.key("Tab", "Tab", "Down")  # past the button that looks for one, to the source
    person.press("Look at it")
    desktop.window("^Team list platform")
    person.sees("^prod, 482109375526, Admin, new, ticked", "list item")
    person.press("Add 2 roles")
    person.gone("^Team list")

    person.choose("prod, acme")
    desktop.key("ctrl+e")
    desktop.window("^Edit role")
    person.tick("Green", "radio button")
    person.tick("Favourite")
    person.press("Save")
    person.gone("^Edit role")
    person.press_at_row("prod, acme")
    person.row("prod, acme", "active")
    assert person.arn_of("prod").startswith("arn:aws:sts::482109375526:assumed-role/Admin/")
    said = person.roles_file.read_text()
    assert person.close() == 0

    shared.write_text(TEAM.replace(ADMIN.arn, OTHER_ADMIN.arn) + f'\n[roles.partner]\nrole_arn = "{PARTNER.arn}"\n')
    person.open()
    person.sees("^platform · 2 changes$", "list item")
    person.open_menu_of("^platform", "Down")
    desktop.window("^Team list platform")
    new = "^partner, 706469024316, Partner, new, ticked"
    other = f"^prod, 482109375526, Operator, .*, not ticked, in your list: {ADMIN.arn}, here: {OTHER_ADMIN.arn}"
    person.sees(new, "list item")
    box = person.sees(other, "list item")
    desktop.click(None, box.x + 10, box.middle[1])
    person.press("Take 2 changes")
    person.gone("^Team list")
    person.sees("^platform, 3$", "list item")
    # What was the other role's ends, and what the person said of it stays.
    person.row("prod, acme", "not assumed, favourite")
    assert not person.credentials.exists()
    assert person.roles_file.read_text() == said
    person.press_at_row("prod, acme")
    person.row("prod, acme", "active")
    assert person.arn_of("prod").startswith("arn:aws:sts::482109375526:assumed-role/Operator/")
    assert person.close() == 0

    shared.unlink()
    person.open()
    person.sees("^platform · not reached$", "list item")
    person.press_at_row("lake, acme")
    person.row("lake, acme", "active")


# ------------------------------------------------------------ rules


def test_a_rule_paints_a_row_red_and_asks_before_its_role_is_assumed(person: Person, aws: StrictAws) -> None:
    desktop = person.desktop
    person.has_key()
    person.has_roles(section("prod", ADMIN, 'account_name = "acme-prod"\n'), section("lake", LAKE))
    person.open()
    row = person.row("prod, acme-prod", "not assumed")
    assert not _is_red(person, row)
    person.choose_in_menu("Menu", *["Down"] * 6)
    desktop.window("^Rules")
    person.press("Add rule")
    person.fill("Looks for", "prod")
    person.tick("Red", "radio button")
    person.tick("Ask before assuming")
    person.sees("^1 of 2 roles: prod.$", "label")
    person.press("Save")
    person.gone("^Rules")
    wait_for(lambda: _is_red(person, row), "a red bar")

    assumed = _assumed(aws)
    person.press_at_row("prod, acme-prod")
    person.sees("^Assume prod", "dialog")
    person.in_front("^Assume prod")
    desktop.key("Escape")
    person.gone("^Assume prod")
    person.row("prod, acme-prod", "not assumed")
    assert _assumed(aws) == assumed
    assert not person.credentials.exists()

    person.press_at_row("prod, acme-prod")
    person.sees("^Assume prod", "dialog")
    person.in_front("^Assume prod")
    desktop.key("Tab", "space")
    person.row("prod, acme-prod", "active")
    assert person.arn_of("prod").startswith("arn:aws:sts::482109375526:assumed-role/Admin/")


def _is_red(person: Person, row: Box) -> bool:
    """Whether the colour bar of a row is."""
    place = f"3x{row.height}+{row.x}+{row.y}"
    red, green, blue = (
        float(
            person.desktop.run("import", "-window", "root", "-crop", place, "-format", f"%[fx:mean.{part}]", "info:-")
        )
        for part in "rgb"
    )
    return red > 1.5 * max(green, blue)


def _assumed(aws: StrictAws) -> int:
    return sum(call.action == "AssumeRole" for call in aws.calls)


# ------------------------------------------------------------ thousands

MANY = 5000
# A window's place is told by the thread that paints and takes clicks, so that this is how long that takes to answer.
ASK = """
import sys, time, gi
gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
desktop = Atspi.get_desktop(0)
programs = map(desktop.get_child_at_index, range(desktop.get_child_count()))
window = next(program for program in programs if program.get_name() == "roleswitch").get_child_at_index(0)
while True:
    began = time.monotonic()
    window.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    print(time.monotonic() - began, flush=True)
    time.sleep(0.01)
"""


def test_thousands_of_roles_are_imported_with_the_mouse_while_the_window_answers(person: Person) -> None:
    arns = [f"arn:aws:iam::{number:012}:role/Engineer" for number in range(1, MANY)]
    person.config.write_text(
        "\n".join(
            f"[profile team-{number:04}]\nrole_arn = {arn}\nsource_profile = office\n"
            for number, arn in enumerate([*arns, LAKE.arn], 1)
        )
    )
    person.credentials.write_text(f"[office]\n{KEY_LINES}region = eu-west-1\n")
    person.open()
    person.press(f"Import {MANY} roles from ~/.aws")
    person.in_front("^Import from")
    person.desktop.key("Escape")
    person.gone("^Import from")
    assert not person.roles_file.exists()

    person.press(f"Import {MANY} roles from ~/.aws")
    person.sees(f"^Import {MANY} roles$", "push button")
    with answers_of(person.desktop) as seconds:
        person.press(f"Import {MANY} roles")
        person.gone("^Import from")
        person.row("team-0001", "not assumed")
    assert len(seconds) > 10
    if max(seconds) >= 0.5:  # once more: the machine may have stood still, not the window
        raise NotSeen(f"an answer of the window within 0.5 s: it took {max(seconds):.1f}")
    assert person.roles_file.read_text().count("[roles.team-") == MANY

    person.desktop.key("ctrl+k")
    person.desktop.type(f"team-{MANY}")
    person.press_at_row(f"team-{MANY}")
    person.row(f"team-{MANY}", "active, 59 min")


@contextmanager
def answers_of(desktop: Desktop) -> Iterator[list[float]]:
    """How long the window takes to answer a screen reader's question, in seconds, asked a hundred times a second."""
    process = desktop.start(["/usr/bin/python3", "-W", "ignore", "-c", ASK])
    wait_for(lambda: desktop.printed(process), "a first answer")
    seconds: list[float] = []
    yield seconds
    desktop.end(process)
    seconds += map(float, desktop.printed(process).split())
