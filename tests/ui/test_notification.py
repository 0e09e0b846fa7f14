"""Notifications, heard by a server on a private session bus; and what Qt's tray would be told elsewhere."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from roleswitch.ui.notification import BusNotifier, Notifier, TrayNotifier, desktop_notifier
from tests.ui.notification_server import Server, session_bus

Serve = Callable[..., Server]
MARKUP = ("actions", "body", "body-markup")


@pytest.fixture
def address(tmp_path: Path) -> Iterator[str]:
    if not shutil.which("dbus-daemon"):
        pytest.skip("this machine lacks dbus-daemon: packaging/setup-debian --test installs it")
    with session_bus(tmp_path) as address:
        yield address


@pytest.fixture
def serve(address: str) -> Iterator[Serve]:
    servers: list[Server] = []

    def start(*capabilities: str) -> Server:
        servers.append(Server(address, capabilities))
        return servers[-1]

    yield start
    for server in servers:
        server.end()


@pytest.fixture
def notifier(qapp: QApplication, address: str) -> BusNotifier:
    return BusNotifier(address)


def next_call(server: Server, qtbot: QtBot, member: str) -> list[object]:
    """The arguments of the next call of that name; others before it are left out."""
    found: list[list[object]] = []

    def look() -> bool:
        while (asked := server.asked()) is not None:
            if asked[0] == member:
                found.append(asked[1])
                return True
        return False

    qtbot.waitUntil(look, timeout=10_000)
    return found[0]


def test_a_notification_says_who_wants_what(notifier: Notifier, serve: Serve, qtbot: QtBot) -> None:
    server = serve(*MARKUP)
    notifier.notify("work", "MFA code for work wanted", "Production waits.")
    name, replaces, icon, title, text, actions, hints, seconds = next_call(server, qtbot, "Notify")
    assert (name, replaces, icon) == ("RoleSwitch", 0, "")
    assert (title, text) == ("MFA code for work wanted", "Production waits.")
    assert (actions, seconds) == (["default", "Open RoleSwitch"], -1)
    assert hints == {"desktop-entry": ["s", "roleswitch"]}


def test_a_click_on_it_is_told_with_its_key_and_a_click_on_another_programs_is_not(
    notifier: Notifier, serve: Serve, qtbot: QtBot
) -> None:
    server = serve(*MARKUP)
    clicked: list[str] = []
    notifier.activated.connect(clicked.append)
    notifier.notify("work", "one", "")
    notifier.notify("legacy", "two", "")
    for _ in range(2):
        next_call(server, qtbot, "Notify")
    server.do("invoke 7")
    server.do("invoke 42")
    server.do("invoke 41")
    qtbot.waitUntil(lambda: len(clicked) == 2, timeout=10_000)
    assert clicked == ["legacy", "work"]


def test_a_press_on_one_of_its_buttons_is_told_and_on_one_that_it_has_not_is_not(
    notifier: Notifier, serve: Serve, qtbot: QtBot
) -> None:
    server = serve(*MARKUP)
    pressed: list[tuple[str, str]] = []
    notifier.button_pressed.connect(lambda *press: pressed.append(press))
    notifier.notify("ends prod", "one", "", [("renew", "Renew"), ("end", "End")])
    actions = next_call(server, qtbot, "Notify")[5]
    assert actions == ["default", "Open RoleSwitch", "renew", "Renew", "end", "End"]
    notifier.notify("ends lake", "two", "", [("renew", "Renew"), ("end", "End")])
    next_call(server, qtbot, "Notify")
    server.do("invoke 41 remove")
    server.do("invoke 42 end")
    qtbot.waitUntil(lambda: bool(pressed), timeout=10_000)
    assert pressed == [("ends lake", "end")]


def test_who_wants_none_is_told_nothing(notifier: Notifier, serve: Serve, qtbot: QtBot) -> None:
    server = serve(*MARKUP)
    notifier.is_on = False
    notifier.notify("work", "one", "")
    notifier.is_on = True
    notifier.notify("work", "two", "")
    assert next_call(server, qtbot, "Notify")[3] == "two"


def test_a_name_that_looks_like_markup_is_shown_as_it_is(notifier: Notifier, serve: Serve, qtbot: QtBot) -> None:
    server = serve(*MARKUP)
    notifier.notify("work", "<b>", "<b>Prod</b> & more")
    arguments = next_call(server, qtbot, "Notify")
    assert arguments[3:5] == ["<b>", "&lt;b&gt;Prod&lt;/b&gt; &amp; more"]


def test_a_server_that_knows_no_markup_and_no_actions_gets_none(notifier: Notifier, serve: Serve, qtbot: QtBot) -> None:
    server = serve("body")
    notifier.notify("work", "one", "R&D waits")
    arguments = next_call(server, qtbot, "Notify")
    assert arguments[4:6] == ["R&D waits", []]


def test_the_next_one_of_a_key_replaces_the_last(notifier: Notifier, serve: Serve, qtbot: QtBot) -> None:
    server = serve(*MARKUP)
    for key, replaced in (("work", 0), ("legacy", 0), ("work", 41), ("legacy", 42)):
        notifier.notify(key, "one", "")
        assert next_call(server, qtbot, "Notify")[1] == replaced


def test_that_it_was_shown_is_told_once_the_server_says_so(notifier: Notifier, serve: Serve, qtbot: QtBot) -> None:
    server = serve(*MARKUP)
    with qtbot.waitSignal(notifier.was_shown, timeout=10_000) as told:
        notifier.notify("k", "A code is wanted", "of work.")
    assert told.args == ["k"]
    assert next_call(server, qtbot, "Notify")


def test_what_was_closed_is_not_replaced(notifier: BusNotifier, serve: Serve, qtbot: QtBot) -> None:
    server = serve(*MARKUP)
    notifier.notify("work", "one", "")
    next_call(server, qtbot, "Notify")
    qtbot.waitUntil(lambda: "work" in notifier._ids, timeout=10_000)
    server.do("close 41")
    qtbot.waitUntil(lambda: "work" not in notifier._ids, timeout=10_000)
    notifier.notify("work", "two", "")
    assert next_call(server, qtbot, "Notify")[1] == 0


def test_a_notification_is_taken_away_once_it_is_not_true(notifier: Notifier, serve: Serve, qtbot: QtBot) -> None:
    server = serve(*MARKUP)
    notifier.notify("work", "one", "")
    notifier.withdraw("work")  # before the server has told its number, or ever heard of it
    notifier.notify("legacy", "two", "")
    assert next_call(server, qtbot, "Notify")[3] == "two"
    notifier.notify("legacy", "three", "")
    assert next_call(server, qtbot, "Notify")[3] == "three"
    notifier.withdraw("legacy")
    assert next_call(server, qtbot, "CloseNotification") == [41]


def test_without_a_server_nothing_happens_but_a_line_in_the_log(
    notifier: Notifier, serve: Serve, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    notifier.notify("work", "one", "Production waits.")
    qtbot.waitUntil(lambda: "no notifications" in caplog.text, timeout=10_000)
    assert "ServiceUnknown" in caplog.text
    server = serve(*MARKUP)
    notifier.notify("work", "two", "")
    assert next_call(server, qtbot, "Notify")[3] == "two"


@pytest.mark.parametrize(
    "address", [None, "nonsense", "tcp:host=localhost", "unix:path=/nowhere/bus", "unix:abstract=roleswitch-nobody"]
)
def test_without_a_bus_nothing_happens_but_a_line_in_the_log(
    qapp: QApplication, qtbot: QtBot, caplog: pytest.LogCaptureFixture, address: str | None
) -> None:
    caplog.set_level(logging.INFO)
    notifier = BusNotifier(address)
    for title in ("one", "two"):
        caplog.clear()
        notifier.notify("work", title, "")
        qtbot.waitUntil(lambda: "no notifications" in caplog.text, timeout=10_000)


def test_a_bus_that_went_away_is_looked_for_again(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    if not shutil.which("dbus-daemon"):
        pytest.skip("this machine lacks dbus-daemon: packaging/setup-debian --test installs it")
    caplog.set_level(logging.INFO)
    notifier = BusNotifier(f"unix:path={tmp_path}/bus")
    for _ in range(2):
        with session_bus(tmp_path) as address:
            server = Server(address, MARKUP)
            notifier.notify("work", "one", "")
            assert next_call(server, qtbot, "Notify")[1] == 0
            server.end()
        caplog.clear()
        qtbot.waitUntil(lambda: "no notifications" in caplog.text, timeout=10_000)
        (tmp_path / "bus").unlink(missing_ok=True)


# Where Qt's tray shows them.


class Icon(QObject):
    """What Qt would be told of the icon in the tray."""

    messageClicked = Signal()  # noqa: N815 - Qt's name
    activated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, ...]] = []

    def icon(self) -> QIcon:
        return QIcon()

    def setToolTip(self, text: str) -> None:
        self.told.append(("tip", text))

    def isVisible(self) -> bool:
        return ("there",) in self.told

    def show(self) -> None:
        self.told.append(("show",))

    def hide(self) -> None:
        self.told.append(("hide",))

    def showMessage(self, title: str, text: str, icon: QIcon) -> None:
        self.told.append(("message", title, text))


def test_a_message_of_the_tray_stands_with_its_icon_until_it_is_not_true(qapp: QApplication) -> None:
    icon = Icon()
    notifier = TrayNotifier(lambda: cast(QSystemTrayIcon, icon))
    clicked: list[str] = []
    notifier.activated.connect(clicked.append)
    notifier.notify("work", "MFA code wanted", "R&D waits")
    assert icon.told == [("tip", "MFA code wanted"), ("show",), ("message", "MFA code wanted", "R&D waits")]
    icon.messageClicked.emit()
    icon.activated.emit(None)
    assert clicked == ["work", "work"]
    notifier.withdraw("legacy")
    assert icon.told[-1] != ("hide",)
    notifier.withdraw("work")
    assert icon.told[-1] == ("hide",)


def test_the_programs_own_icon_stays_as_it_is(qapp: QApplication) -> None:
    icon = Icon()
    icon.told.append(("there",))
    notifier = TrayNotifier(lambda: cast(QSystemTrayIcon, icon))
    clicked: list[str] = []
    notifier.activated.connect(clicked.append)
    notifier.notify("work", "MFA code wanted", "R&D waits")
    icon.activated.emit(None)  # which is the tray's own matter
    assert clicked == []
    icon.messageClicked.emit()
    assert clicked == ["work"]
    notifier.withdraw("work")
    assert icon.told == [("there",), ("message", "MFA code wanted", "R&D waits")]


def test_without_a_tray_nothing_happens_but_a_line_in_the_log(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    notifier = TrayNotifier(lambda: None)
    notifier.notify("work", "one", "")
    notifier.withdraw("work")
    assert "there is no tray" in caplog.text


@pytest.mark.parametrize(
    ("platform", "kind"), [("linux", BusNotifier), ("darwin", TrayNotifier), ("win32", TrayNotifier)]
)
def test_each_system_has_its_own_way(qapp: QApplication, platform: str, kind: type[Notifier]) -> None:
    assert type(desktop_notifier(platform=platform)) is kind
