"""From anywhere to a role: a key of the desktop, the keyboard alone, and a whole group at once, in the real window."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from roleswitch.demo.strict_aws import StrictAws, StrictRole
from tests.desktop.desktop import Desktop, wait_for
from tests.desktop.person import ADMIN, BOATY, LAKE, WHO, Person, section, somebody
from tests.desktop.window import ROLESWITCH, TITLE

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.desktop

MFA_SERIAL = "arn:aws:iam::111122223333:mfa/boaty"
WITH_MFA = replace(BOATY, mfa_serial=MFA_SERIAL, any_token_code=True)
HUB, SPOKE, OPERATOR, PAYMENTS = (
    StrictRole(f"arn:aws:iam::482109375526:role/{name}", (BOATY.arn,), mfa_required=name in {"Hub", "Spoke"})
    for name in ("Hub", "Spoke", "Operator", "Payments")
)
CLOSED = StrictRole("arn:aws:iam::482109375526:role/Closed", ("arn:aws:iam::111122223333:user/nobody",))
PLATFORM = 'account_name = "acme"\ngroup = "Platform"\n'
ROLES = (
    f'mfa_serial = "{MFA_SERIAL}"\n',
    section("prod", ADMIN, 'display_name = "Production"\naccount_name = "acme"\n'),
    section("lake", LAKE, 'display_name = "Data lake"\naccount_name = "acme"\n'),
    section("hub", HUB, f'{PLATFORM}mfa = "session"\n'),
    section("spoke", SPOKE, f'{PLATFORM}mfa = "session"\n'),
    section("operator", OPERATOR, PLATFORM),
    section("closed", CLOSED, PLATFORM),
    section("payments", PAYMENTS, f"{PLATFORM}ask_before_assuming = true\n"),
)


@pytest.fixture(scope="module")
def aws() -> Iterator[StrictAws]:
    with StrictAws([WITH_MFA], [ADMIN, LAKE, HUB, SPOKE, OPERATOR, PAYMENTS, CLOSED]) as aws:
        yield aws


@pytest.fixture
def person(desktop: Desktop, aws: StrictAws, tmp_path: Path) -> Iterator[Person]:
    with somebody(desktop, tmp_path / "somebody", aws.url) as person:
        person.has_key()
        person.has_roles(*ROLES)
        yield person


def out_of_sight(person: Person) -> None:
    """The window is minimized, as one is that was used an hour ago."""
    window = person.desktop.window(f"^{TITLE}$")
    person.desktop.xdotool("windowminimize", "--sync", int(window, 16))


# ------------------------------------------------------------ a key of the desktop


def test_a_second_start_with_a_role_raises_the_window_with_that_role_chosen_and_assumes_nothing(
    person: Person,
) -> None:
    person.open()
    out_of_sight(person)
    person.run(ROLESWITCH, "--role", "lake")
    person.in_front(f"^{TITLE}$")
    person.sees(r"^Data lake$", "label")
    person.row("Data lake, acme", "not assumed")
    assert not person.credentials.exists()

    person.desktop.key("Return")
    person.row("Data lake, acme", "active")
    person.row("Production, acme", "not assumed")


@pytest.mark.parametrize("name", ["lak", "Data", "lake\nprod", "\x1b[31mlake", "x" * 100_000, "--all"])
def test_a_name_that_is_not_exactly_one_is_told_to_who_asked_and_in_the_window_and_chooses_nothing(
    name: str, person: Person
) -> None:
    person.open()
    person.desktop.key("End")  # payments, the last of its group, or what has none
    out_of_sight(person)
    with pytest.raises(subprocess.CalledProcessError) as refused:
        person.run(ROLESWITCH, "--role", name)
    assert refused.value.returncode == 1
    assert refused.value.stderr.startswith("roleswitch: No role here is named ")
    assert refused.value.stderr.count("\n") == 1
    assert refused.value.stderr.strip().isprintable()
    assert refused.value.stdout == ""
    person.in_front(f"^{TITLE}$")
    if name.isprintable() and len(name) < 1000:
        person.sees("^No role here is named ", "label")
    assert not person.credentials.exists()


def test_a_second_start_with_words_raises_the_window_with_the_cursor_after_them(person: Person) -> None:
    person.open()
    out_of_sight(person)
    person.run(ROLESWITCH, "--search", "acme", "da")
    person.in_front(f"^{TITLE}$")
    wait_for(lambda: "Production" not in person.desktop.accessible_tree(), "what was not found gone")
    person.desktop.type("ta")
    person.desktop.key("Return")
    person.row("Data lake, acme", "active")

    out_of_sight(person)
    person.run(ROLESWITCH, "--search")
    person.in_front(f"^{TITLE}$")
    person.desktop.type("production")  # in place of the words of before
    person.row("Production, acme", "not assumed")
    person.desktop.key("Return")
    person.row("Production, acme", "active")


def test_a_first_start_opens_at_the_role_it_names(person: Person) -> None:
    person.open((ROLESWITCH, "--role", "lake"))
    person.in_front(f"^{TITLE}$")
    person.desktop.key("Return")
    person.row("Data lake, acme", "active")


def test_a_first_start_with_a_role_that_is_not_there_opens_and_says_so(person: Person) -> None:
    person.open((ROLESWITCH, "--role", "nobody"))
    person.sees("^No role here is named nobody", "label")


@pytest.mark.parametrize("arguments", [("--role",), ("--role", ""), ("--role", "a", "b"), ("--search", "x" * 201)])
def test_what_makes_no_sense_is_told_before_a_window_opens(arguments: tuple[str, ...], person: Person) -> None:
    with pytest.raises(subprocess.CalledProcessError) as refused:
        person.run(ROLESWITCH, *arguments)
    assert refused.value.returncode == 2
    assert TITLE not in person.desktop.windows().values()


# ------------------------------------------------------------ the keyboard alone


def test_the_whole_main_job_is_done_without_a_mouse(person: Person) -> None:
    person.open()
    desktop = person.desktop
    desktop.key("ctrl+k")
    desktop.type("production")
    desktop.key("Return")
    person.row("Production, acme", "active")
    assert person.arn_of("prod").startswith("arn:aws:sts::482109375526:assumed-role/Admin/")

    desktop.key("ctrl+shift+c")
    exports = person.copied_exports()
    arn = person.run("bash", "-c", 'eval "$(cat)" && aws "$@"', "bash", *WHO, text=exports)
    assert arn.startswith("arn:aws:sts::482109375526:assumed-role/Admin/")

    desktop.key("ctrl+shift+l")
    link = wait_for(lambda: text if "SigninToken" in (text := desktop.clipboard()) else None, "the sign-in link")
    assert link.startswith("http")

    desktop.key("ctrl+t")
    terminal = desktop.window("Production · prod")
    desktop.run("wmctrl", "-i", "-a", terminal)
    person.in_front("Production · prod")
    desktop.type("exit")
    desktop.key("Return")
    wait_for(lambda: terminal not in desktop.windows(), "the end of the terminal")
    person.in_front(f"^{TITLE}$")

    desktop.key("ctrl+e")
    person.in_front("^Edit role")
    person.sees("^Name$", "text")
    desktop.key("Escape")
    person.gone("^Edit role")
    person.in_front(f"^{TITLE}$")

    desktop.key("ctrl+d")
    person.row("Production, acme", "favourite")

    desktop.key("ctrl+shift+e")
    person.row("Production, acme", "not assumed, favourite")
    assert not person.credentials.exists()


def test_every_pane_and_menu_is_reached_with_keys(person: Person) -> None:
    person.open()
    desktop = person.desktop
    # From the list to the details, the search, the views: there the group's menu.
    person.sees("^Edit…$", "push button")
    desktop.key("F6", "F6", "F6", "End", "Up")  # the source is last, and above it the group
    desktop.key("shift+F10", "Down", "Return")
    person.in_front("^Assume all roles of Platform")
    desktop.key("Escape")
    person.gone("^Assume all roles")
    # Back to the list by way of the search.
    desktop.key("shift+F6", "shift+F6", "shift+F6", "Home")
    # The role's own menu, by the key that keyboards have for it and by the one that they all have.
    for key in ("Menu", "shift+F10"):
        desktop.key(key, "Up", "Up", "Up", "Up", "Up", "Up", "Return")  # from its end: Edit…
        person.in_front("^Edit role")
        desktop.key("Escape")
        person.gone("^Edit role")
    desktop.key("F10", "Up", "Up", "Up", "Up", "Up", "Up", "Return")  # from its end: Keyboard shortcuts…
    person.in_front("^Keyboard shortcuts")
    desktop.type("terminal")
    person.sees("Open a live terminal", "table cell")
    desktop.key("Escape", "Escape")
    person.gone("^Keyboard shortcuts")
    desktop.key("F1")
    person.in_front("^Keyboard shortcuts")
    desktop.key("Escape")
    person.gone("^Keyboard shortcuts")


# ------------------------------------------------------------ a whole group


def test_a_group_is_assumed_with_one_code_and_what_asks_first_is_left_out(person: Person) -> None:
    person.open()
    person.open_menu_of("^Platform, 5$", "Down")
    person.in_front("^Assume all roles of Platform")
    person.sees(r"^One MFA code of work is needed for hub, spoke\.$", "label")
    person.sees("^Assume 4 roles$", "push button")
    person.desktop.key("Return")
    person.in_front("^MFA code")
    person.desktop.type("314159")
    person.desktop.key("Return")
    for role in ("hub", "spoke", "operator"):
        person.row(f"{role}, acme", "active")
    person.sees(r"^3 assumed, 1 not: closed\.$", "label")
    person.sees("^closed: Access denied$", "label")
    person.row("payments, acme", "not assumed")
    person.press("Close")
    person.gone("^Assume all roles")
    assert person.arn_of("spoke").startswith("arn:aws:sts::482109375526:assumed-role/Spoke/")

    person.open_menu_of("^Platform, 5$", "Down")  # two are left, of which one asks first
    person.in_front("^Assume all roles of Platform")
    person.press(r"payments · acme · 4821-0937-5526", "check box")
    person.sees("^Assume 2 roles$", "push button")
    person.press("Assume 2 roles")
    person.row("payments, acme", "active")
    person.sees(r"^1 assumed, 1 not: closed\.$", "label")
    person.press("Close")
    person.gone("^Assume all roles")

    person.open_menu_of("^Platform, 5$", "Down", "Down")
    person.sees(r"^End 4 sessions of Platform\?$", "label")
    person.desktop.key("Tab", "space")
    person.sees(r"^4 sessions ended\.$", "label")
    person.row("hub, acme", "not assumed")
    wait_for(lambda: not person.credentials.exists(), "no profile of ours, so no file")
