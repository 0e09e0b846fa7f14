"""Where in the console, and in which browser and window."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from roleswitch.core.role import Arn, Role
from roleswitch.core.settings import ConsoleSettings, Window
from roleswitch.delivery.browsers import Browser, Kind
from roleswitch.errors import ConsoleTrouble, RolesFileBroken, RoleSwitchError
from roleswitch.ui.check_box import CheckLine
from roleswitch.ui.console_actions import ConsoleActions, Ways
from roleswitch.ui.dialogs.console_destination import ConsoleDestinationDialog
from tests.ui.dialogs.lists import button, words

# The offscreen platform says so, of the list of services that opens below the field.
pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "does not support raise", "does not support grabbing the keyboard"
)

PROD = Role(name="prod", arn=Arn("aws", "482109375526", "Admin"), display_name="Production", color="red")
FIREFOX = Browser("firefox", "Firefox", Kind.FIREFOX, "--private-window")
CHROME = Browser("google-chrome", "Google Chrome", Kind.CHROMIUM, "--incognito")
OTHER = Browser("/opt/lynx", "lynx", Kind.OTHER)


class NotingConsoles(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[object, ...]] = []
        self.looked: Callable[[Ways | RoleSwitchError], None] | None = None

    def look(self, name: str, done: Callable[[Ways | RoleSwitchError], None]) -> None:
        self.looked = done

    def tell(
        self,
        *browsers: Browser,
        settings: ConsoleSettings | None = None,
        browser: Browser | None = None,
        why_not: RoleSwitchError | None = None,
    ) -> None:
        assert self.looked is not None
        self.looked(
            Ways(
                settings=settings or ConsoleSettings(),
                browser=browser,
                browsers=browsers,
                why_not=why_not,
                why_no_link=None,
            )
        )

    def open(
        self, name: str, destination: str = "", *, window: Window | None = None, browser: str | None = None
    ) -> None:
        self.asked.append(("open", name, destination, window, browser))

    def copy_link(self, name: str, destination: str = "") -> None:
        self.asked.append(("copy", name, destination))

    def remember(self, settings: ConsoleSettings) -> None:
        self.asked.append(("remember", settings))


@pytest.fixture
def consoles(qapp: object) -> NotingConsoles:
    return NotingConsoles()


@pytest.fixture
def dialog(qtbot: QtBot, consoles: NotingConsoles) -> ConsoleDestinationDialog:
    dialog = ConsoleDestinationDialog(PROD, "eu-central-1", cast(ConsoleActions, consoles))
    qtbot.addWidget(dialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    return dialog


def page(dialog: ConsoleDestinationDialog) -> QLineEdit:
    return next(found for found in dialog.findChildren(QLineEdit) if found.accessibleName() == "Service or page")


def choice(dialog: ConsoleDestinationDialog, name: str) -> QComboBox:
    return next(found for found in dialog.findChildren(QComboBox) if found.accessibleName() == name)


def offered(dialog: ConsoleDestinationDialog, name: str) -> dict[str, bool]:
    """What can be chosen, and whether it can."""
    found = choice(dialog, name)
    model = found.model()
    assert isinstance(model, QStandardItemModel)
    return {found.itemText(row): model.item(row).isEnabled() for row in range(found.count())}


def completed(dialog: ConsoleDestinationDialog) -> list[str]:
    popup = page(dialog).completer().completionModel()
    return [str(popup.index(row, 0).data()) for row in range(popup.rowCount())]


def test_services_are_found_by_any_part_of_their_names_in_any_case(dialog: ConsoleDestinationDialog) -> None:
    QTest.keyClicks(page(dialog), "WATCH")
    assert "CloudWatch" in completed(dialog)
    page(dialog).clear()
    QTest.keyClicks(page(dialog), "sso")
    assert completed(dialog)[0] == "IAM Identity Center"  # by what else it is called


def test_where_it_leads_is_shown_while_one_types(dialog: ConsoleDestinationDialog) -> None:
    assert any("eu-central-1.console.aws.amazon.com/console/home" in text for text in words(dialog))
    QTest.keyClicks(page(dialog), "ec2")
    assert "https://eu-central-1.console.aws.amazon.com/ec2/home?region=eu-central-1" in words(dialog)


def test_a_name_that_is_not_complete_is_no_mistake(dialog: ConsoleDestinationDialog) -> None:
    QTest.keyClicks(page(dialog), "watch")
    assert "Choose CloudWatch, CloudWatch Logs or CloudWatch Logs Insights." in words(dialog)
    assert not page(dialog).property("invalid")
    assert not button(dialog, "Open").isEnabled()


def test_what_is_no_page_is_told_at_the_field_and_opens_nothing(dialog: ConsoleDestinationDialog) -> None:
    QTest.keyClicks(page(dialog), "https://evil.example/")
    assert any(text.startswith("https://evil.example/ is no page of this console") for text in words(dialog))
    assert page(dialog).property("invalid")
    assert not button(dialog, "Open").isEnabled()
    assert not button(dialog, "Copy sign-in link").isEnabled()
    page(dialog).setText("/s3/buckets")
    assert button(dialog, "Open").isEnabled()


def test_what_roles_toml_says_is_chosen_at_first(dialog: ConsoleDestinationDialog, consoles: NotingConsoles) -> None:
    settings = ConsoleSettings(browser="firefox", window=Window.CONTAINER)
    consoles.tell(FIREFOX, CHROME, settings=settings, browser=FIREFOX)
    assert choice(dialog, "Browser").currentText() == "Firefox"
    assert choice(dialog, "Window").currentText() == "A Firefox container of the role"
    assert any("Open external links in a container" in text for text in words(dialog))
    QTest.keyClicks(page(dialog), "s3")
    button(dialog, "Open").click()
    assert consoles.asked == [("open", "prod", "s3", Window.CONTAINER, "firefox")]
    assert not dialog.isVisible()


def test_a_window_that_the_browser_does_not_have_cannot_be_chosen(
    dialog: ConsoleDestinationDialog, consoles: NotingConsoles
) -> None:
    consoles.tell(FIREFOX, CHROME, settings=ConsoleSettings(window=Window.CONTAINER))
    assert all(offered(dialog, "Window").values())
    choice(dialog, "Browser").setCurrentText("Google Chrome")
    assert offered(dialog, "Window") == {
        "A window as usual": True,
        "A private window": True,
        "A Firefox container of the role": False,
        "A Chromium profile of the role": True,
    }
    assert choice(dialog, "Window").currentText() == "A window as usual"
    choice(dialog, "Window").setCurrentText("A Chromium profile of the role")
    button(dialog, "Open").click()
    assert consoles.asked == [("open", "prod", "", Window.PROFILE, "google-chrome")]


def test_a_browser_that_somebody_wrote_by_its_path_is_offered_as_that(
    dialog: ConsoleDestinationDialog, consoles: NotingConsoles
) -> None:
    consoles.tell(FIREFOX, settings=ConsoleSettings(browser="/opt/lynx"), browser=OTHER)
    assert [*offered(dialog, "Browser")] == ["The system's default", "Firefox", "/opt/lynx"]
    assert choice(dialog, "Browser").currentText() == "/opt/lynx"
    assert [text for text, can in offered(dialog, "Window").items() if can] == ["A window as usual"]


def test_it_is_remembered_only_where_that_is_asked_for(
    dialog: ConsoleDestinationDialog, consoles: NotingConsoles
) -> None:
    consoles.tell(FIREFOX, CHROME)
    choice(dialog, "Window").setCurrentText("A private window")
    dialog.findChildren(CheckLine)[0].box.click()
    button(dialog, "Open").click()
    assert consoles.asked == [
        ("remember", ConsoleSettings(window=Window.PRIVATE)),
        ("open", "prod", "", Window.PRIVATE, ""),
    ]


def test_what_is_so_already_is_not_written(dialog: ConsoleDestinationDialog, consoles: NotingConsoles) -> None:
    consoles.tell(FIREFOX)
    dialog.findChildren(CheckLine)[0].box.click()
    button(dialog, "Open").click()
    assert consoles.asked == [("open", "prod", "", Window.DEFAULT, "")]


def test_somebody_who_is_quicker_than_the_look_opens_it_as_roles_toml_says(
    dialog: ConsoleDestinationDialog, consoles: NotingConsoles
) -> None:
    assert not choice(dialog, "Browser").isEnabled()
    button(dialog, "Open").click()
    assert consoles.asked == [("open", "prod", "", None, None)]
    consoles.tell(FIREFOX)  # comes too late, and to nobody


def test_enter_opens(dialog: ConsoleDestinationDialog, consoles: NotingConsoles) -> None:
    consoles.tell(FIREFOX)
    QTest.keyClick(page(dialog), Qt.Key.Key_Return)
    assert [what[0] for what in consoles.asked] == ["open"]


def test_the_link_can_be_copied_instead(dialog: ConsoleDestinationDialog, consoles: NotingConsoles) -> None:
    QTest.keyClicks(page(dialog), "iam")
    button(dialog, "Copy sign-in link").click()
    assert consoles.asked == [("copy", "prod", "iam")]
    assert dialog.isVisible()


@pytest.mark.parametrize("trouble", [ConsoleTrouble("There is no console."), RolesFileBroken("There is no console.")])
def test_a_role_without_a_console_says_so(
    trouble: RoleSwitchError, dialog: ConsoleDestinationDialog, consoles: NotingConsoles
) -> None:
    if isinstance(trouble, ConsoleTrouble):
        consoles.tell(FIREFOX, why_not=trouble)
    else:
        assert consoles.looked is not None
        consoles.looked(trouble)
    assert "There is no console." in words(dialog)
    assert not button(dialog, "Open").isEnabled()
    assert not button(dialog, "Copy sign-in link").isEnabled()
