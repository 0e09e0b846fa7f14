"""The preferences by keyboard: what is chosen is seen at once, stands in the file, and holds at the next start."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from roleswitch.demo.strict_aws import StrictAws
from tests.desktop.desktop import Desktop, wait_for
from tests.desktop.person import ADMIN, BOATY, Person, section, somebody
from tests.desktop.window import ROLESWITCH

WRITTEN = '# mine\ntheme = "light"  # for the beamer\nwarn_minutes = 7\n'


@pytest.fixture
def person(desktop: Desktop, tmp_path: Path) -> Iterator[Person]:
    with StrictAws([BOATY], [ADMIN]) as aws, somebody(desktop, tmp_path / "somebody", aws.url) as person:
        person.has_key()
        person.has_roles(section("prod", ADMIN, 'account_name = "acme"\n'))
        yield person


def brightness(person: Person, folder: Path) -> float:
    """Of the window, from 0 to 1."""
    picture = person.picture(folder / "window.png")
    return float(person.run("convert", picture, "-colorspace", "gray", "-format", "%[fx:mean]", "info:"))


def open_preferences(person: Person) -> None:
    person.in_front("^RoleSwitch$")
    person.desktop.key("ctrl+comma")
    person.in_front("^Preferences")


def test_theme_and_terminal_program_are_chosen_by_keyboard_and_kept(person: Person, tmp_path: Path) -> None:
    desktop, file = person.desktop, person.roles_file.with_name("preferences.toml")
    file.write_text(WRITTEN)
    person.open()
    person.row("prod, acme")
    assert brightness(person, tmp_path) > 0.7

    open_preferences(person)
    # A combo box says what it holds; its label is told beside it.
    person.sees("^Theme$", "label")
    desktop.key("Tab", "Down")
    person.sees("^Dark$", "combo box")
    wait_for(lambda: 'theme = "dark"' in file.read_text(), "the theme in the file")
    desktop.key("shift+Tab", "Down", "Down")
    person.sees("^Automatic: ", "combo box")
    desktop.key("Tab", "Tab", "Tab")
    desktop.type("xterm")
    person.sees("^xterm$", "combo box")
    wait_for(lambda: tomllib.loads(file.read_text()).get("terminal") == "xterm", "the terminal program in the file")
    desktop.key("Escape")
    person.gone("^Preferences")
    assert file.read_text() == f'{WRITTEN.replace("light", "dark")}terminal = "xterm"\n'
    assert brightness(person, tmp_path) < 0.3

    person.close()
    person.open()
    person.row("prod, acme")
    assert brightness(person, tmp_path) < 0.3
    person.run(ROLESWITCH, "terminal", "prod")
    shown = wait_for(lambda: re.search(r"^.*xterm\.XTerm.*$", desktop.run("wmctrl", "-lx"), re.MULTILINE), "xterm")
    desktop.run("wmctrl", "-i", "-c", shown[0].split()[0])


def test_a_slip_in_the_file_is_told_and_nothing_is_written_over_it(person: Person) -> None:
    file = person.roles_file.with_name("preferences.toml")
    person.open()
    file.write_text('theme = "dark"\nthme = \n')
    person.sees(r"^preferences\.toml line 2: ", "label")
    person.sees(r"^Open preferences\.toml$", "push button")
    open_preferences(person)
    person.desktop.key("Tab", "Down")
    person.sees(r"^preferences\.toml line 2 is .*Nothing was changed", "label")
    assert file.read_text() == 'theme = "dark"\nthme = \n'
    file.write_text('theme = "light"\n')
    person.desktop.key("Escape")
    person.gone("^Preferences")
    told = re.compile(r"'preferences\.toml line \d+: .* showing")  # the bar above the list
    wait_for(lambda: not told.search(person.desktop.accessible_tree()), "the slip to be gone")
