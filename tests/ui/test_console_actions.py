"""The console behind the window: a browser is sent there, and links leave by the clipboard alone."""

from __future__ import annotations

import json
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.settings import ConsoleSettings, Window
from roleswitch.errors import BadValue, ConsoleTrouble, NoSuchRole, RoleRefused, RoleSwitchError
from roleswitch.ui.background import Background
from roleswitch.ui.console_actions import MOST_RECENT, ConsoleActions, Ways
from roleswitch.ui.console_menu import ConsoleMenu
from roleswitch.ui.store import Store
from roleswitch.ui.work import Work
from tests.fakes import ROLES_FILE, World, world_at

GETS = f"""\
#!{sys.executable}
import json, pathlib, sys, urllib.request
here = pathlib.Path(__file__)
(here.parent / "arguments").write_text(json.dumps(sys.argv[1:]))
request = urllib.request.Request(sys.argv[-1], headers={{"Sec-Fetch-Mode": "navigate"}})
with urllib.request.urlopen(request, timeout=10) as answer:
    (here.parent / "page").write_bytes(answer.read())
"""
IN_A_PARTITION_APART = """
[roles.apart]
role_arn = "arn:aws-iso:iam::482109375526:role/Admin"
source = "work"
"""


class Office:
    """What is behind the window, and what it was told."""

    def __init__(self, qtbot: QtBot, world: World, folder: Path) -> None:
        self.qtbot = qtbot
        self.world = world
        self.background = Background()
        self.store = Store()
        self.settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.copied: list[str] = []
        work = Work(lambda: world.switch, self.store, self.background)
        self.consoles = ConsoleActions(work, self.store, self.settings, self._copy)
        self.store.show(world.switch.roles.load())
        self.said: list[str] = []
        self.failed: list[tuple[str, RoleSwitchError]] = []
        self.catalogs: list[Catalog] = []
        self.renewed = 0
        self.consoles.said.connect(self.said.append)
        self.consoles.failed.connect(lambda name, trouble: self.failed.append((name, trouble)))
        self.consoles.list_changed.connect(self.catalogs.append)
        self.consoles.sessions_changed.connect(self._note_renewed)
        self.program = folder / "some-browser"
        self.program.write_text(GETS)
        self.program.chmod(0o755)

    def _copy(self, text: str) -> int:
        self.copied.append(text)
        return 30

    def _note_renewed(self) -> None:
        self.renewed += 1

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=20_000)

    def until_said(self, words: str) -> None:
        self.until(lambda: any(words in sentence for sentence in self.said))

    def look(self, name: str) -> Ways | RoleSwitchError:
        found: list[Ways | RoleSwitchError] = []
        self.consoles.look(name, found.append)
        self.until(lambda: bool(found))
        return found[0]

    def trouble(self, call: Callable[[Callable[[RoleSwitchError | None], None]], None]) -> RoleSwitchError | None:
        found: list[RoleSwitchError | None] = []
        call(found.append)
        self.until(lambda: bool(found))
        return found[0]

    @property
    def page(self) -> str:
        return self.program.with_name("page").read_text()


@pytest.fixture
def office(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Office]:
    with world_at(home, monkeypatch) as world:
        monkeypatch.setenv("AWS_ENDPOINT_URL_SIGNIN", world.aws.url)
        monkeypatch.setenv("PATH", str(tmp_path))  # no browser of this machine
        office = Office(qtbot, world, tmp_path)
        world.write_list(f'{ROLES_FILE}\n[console]\nbrowser = "{office.program}"\n{IN_A_PARTITION_APART}')
        office.store.show(world.switch.roles.load())
        yield office
        office.consoles.close()
        world.aws.release()
        office.background.close()


def test_a_browser_is_sent_to_the_console_of_the_role(office: Office) -> None:
    office.consoles.open("prod", " ec2 ")
    office.until_said("The console is open as Production.")
    assert office.said[0] == "Opening the console as Production …"
    assert "Signed in" in office.page
    assert "/ec2/home" in office.page
    assert office.renewed == 1
    assert json.loads(office.program.with_name("arguments").read_text())[0].startswith("http://127.0.0.1:")
    assert not any("SigninToken" in sentence for sentence in office.said)


def test_what_cannot_be_done_is_told_of_the_role(office: Office) -> None:
    office.consoles.open("prod", "no such service")
    office.until(lambda: bool(office.failed))
    name, trouble = office.failed[0]
    assert (name, type(trouble)) == ("prod", BadValue)
    assert office.consoles.recent() == ()


def test_a_browser_that_cannot_open_such_a_window_is_passed_over(office: Office) -> None:
    office.consoles.open("prod", window=Window.PRIVATE)
    office.until(lambda: bool(office.failed))
    assert office.failed[0][1].message == "No browser was found here"
    chromium = office.program.with_name("chromium")
    chromium.write_text(GETS)
    chromium.chmod(0o755)
    office.consoles.open("prod", window=Window.PRIVATE)
    office.until_said("The console is open as Production.")
    assert json.loads(office.program.with_name("arguments").read_text())[0] == "--incognito"


def test_a_browser_that_is_chosen_is_the_one(office: Office) -> None:
    office.consoles.open("prod", window=Window.DEFAULT, browser="firefox")
    office.until(lambda: bool(office.failed))
    assert "firefox is not installed here" in office.failed[0][1].message


def test_the_destinations_that_were_opened_last_are_kept(office: Office) -> None:
    for number, destination in enumerate(["ec2", "S3", "", "EC2", "iam", "/lambda/home", "sqs", "sns"], 1):
        office.consoles.open("prod", destination)
        office.until(lambda number=number: office.renewed == number)  # type: ignore[misc]
    assert office.consoles.recent() == ("sns", "sqs", "/lambda/home", "iam", "EC2")
    assert len(office.consoles.recent()) == MOST_RECENT
    office.settings.sync()
    assert "Signin" not in Path(office.settings.fileName()).read_text()


def test_one_destination_is_kept_over_the_end_of_the_program(office: Office) -> None:
    office.consoles.open("prod", "ec2")
    office.until_said("is open")
    office.settings.sync()
    again = QSettings(office.settings.fileName(), QSettings.Format.IniFormat)
    other = ConsoleActions(office.consoles._work, office.store, again, office._copy)
    assert other.recent() == ("ec2",)


def test_the_sign_in_link_is_copied_as_a_secret(office: Office) -> None:
    office.consoles.copy_link("prod")
    office.until_said("whoever has it gets in, for 15 minutes. Cleared in 30 s.")
    (url,) = office.copied
    assert url.startswith(f"{office.world.aws.url}/federation?Action=login")
    with urllib.request.urlopen(url, timeout=10) as answer:  # noqa: S310 - ours, on loopback
        assert "Signed in" in answer.read().decode()
    assert not any("SigninToken" in sentence for sentence in office.said)
    assert not office.program.with_name("page").exists()


def test_the_switch_role_link_is_copied_as_it_is_no_secret(office: Office) -> None:
    office.consoles.copy_switch_role_link("prod")
    office.until_said("Switch-role link of Production copied.")
    assert "switchrole?" in QGuiApplication.clipboard().text()
    assert office.copied == []


def test_a_refusal_is_told_of_the_role(office: Office) -> None:
    office.consoles.copy_link("partner")
    office.until(lambda: bool(office.failed))
    name, trouble = office.failed[0]
    assert name == "partner"
    assert isinstance(trouble, RoleRefused)
    assert office.copied == []


def test_an_access_key_opens_the_console_without_a_role(office: Office) -> None:
    assert office.trouble(lambda done: office.consoles.open_source("work", done)) is None
    assert "federated-user/boaty" in office.page
    assert office.said[-1] == "The console is open as the user of work."
    assert office.trouble(lambda done: office.consoles.copy_source_link("work", done)) is None
    assert len(office.copied) == 1


def test_trouble_with_a_source_goes_to_who_asked(office: Office) -> None:
    trouble = office.trouble(lambda done: office.consoles.open_source("gone", done))
    assert isinstance(trouble, RoleSwitchError)
    assert office.failed == []


def test_how_consoles_are_opened_is_remembered_in_the_list(office: Office) -> None:
    office.consoles.remember(ConsoleSettings(browser="firefox", window=Window.CONTAINER))
    office.until(lambda: bool(office.catalogs))
    assert office.catalogs[0].console == ConsoleSettings(browser="firefox", window=Window.CONTAINER)
    assert 'window = "container"' in office.world.roles_file.read_text()


def test_a_look_tells_what_can_be_done_before_anything_is_called(office: Office) -> None:
    ways = office.look("prod")
    assert isinstance(ways, Ways)
    assert (ways.why_not, ways.why_no_link, ways.browsers) == (None, None, ())
    assert ways.browser is not None
    assert ways.settings.browser == str(office.program)
    assert [window for window in Window if ways.can_open(window)] == [Window.DEFAULT]
    apart = office.look("apart")
    assert isinstance(apart, Ways)
    assert isinstance(apart.why_not, ConsoleTrouble)
    assert isinstance(apart.why_no_link, BadValue)
    gone = office.look("gone")
    assert isinstance(gone, Ways)
    assert isinstance(gone.why_not, NoSuchRole)
    assert office.world.aws.calls == []


# ---------------------------------------------------------------- the menu


def menu_for(office: Office, name: str) -> ConsoleMenu:
    menu = ConsoleMenu(office.consoles)
    office.qtbot.addWidget(menu)
    menu.show_role(name)
    menu.aboutToShow.emit()
    return menu


def entries(menu: ConsoleMenu) -> dict[str, bool]:
    return {action.text(): action.isEnabled() for action in menu.actions() if not action.isSeparator()}


def press(menu: ConsoleMenu, words: str) -> None:
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_the_menu_has_every_way_and_the_reason_where_one_is_closed(office: Office) -> None:
    menu = menu_for(office, "prod")
    private = "Open in a private window"
    office.until(lambda: not entries(menu)[private])
    assert entries(menu) == {
        "Open": True,
        "Destination…": True,
        private: False,
        "Open in a Firefox container of the role": False,
        "Open in a Chromium profile of the role": False,
        "Copy sign-in link": True,
        "Copy switch-role link": True,
    }
    container = next(action for action in menu.actions() if "container" in action.text())
    assert "Only Firefox has containers" in container.toolTip()
    assert menu.toolTipsVisible()


def test_the_menu_of_a_role_without_a_console_says_why(office: Office) -> None:
    menu = menu_for(office, "apart")
    office.until(lambda: not entries(menu)["Open"])
    assert not any(entries(menu).values())
    assert all(action.toolTip().startswith("<p>") for action in menu.actions() if not action.isSeparator())


def test_the_menu_opens_and_copies(office: Office) -> None:
    office.consoles._note_recent("R&D S3")
    menu = menu_for(office, "prod")
    requested: list[str] = []
    menu.destination_requested.connect(requested.append)
    press(menu, "Destination…")
    assert requested == ["prod"]
    press(menu, "Open")
    office.until_said("The console is open")
    press(menu, "Copy sign-in link")
    office.until(lambda: len(office.copied) == 1)
    press(menu, "R&&D S3")
    office.until(lambda: bool(office.failed))
    assert "R&D S3 is no service" in office.failed[0][1].message


def test_a_menu_that_opens_again_is_for_the_role_that_is_shown_now(office: Office) -> None:
    menu = menu_for(office, "apart")
    menu.show_role("prod")
    menu.aboutToShow.emit()
    office.until(lambda: not entries(menu)["Open in a private window"])
    assert entries(menu)["Open"]
    assert [*entries(menu)].count("Open") == 1
