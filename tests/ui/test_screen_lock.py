"""The lock of the screen, told by desktops on private buses; and what macOS and Windows would tell."""

from __future__ import annotations

import ctypes
import logging
import os
import plistlib
import shutil
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QProcess, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleswitch.ui.screen_lock import (
    SCREEN_SAVERS,
    WM_WTSSESSION_CHANGE,
    WTS_SESSION_LOCK,
    BusScreenLock,
    MessageScreenLock,
    RegistryScreenLock,
    ScreenLock,
    is_locked_there,
    screen_lock,
)
from roleswitch.ui.windows_messages import MessageFilter, Msg
from tests.ui.notification_server import session_bus
from tests.ui.screen_saver import ANOTHER, OURS, Service


class Desk:
    """Two buses, and who listens there."""

    def __init__(self, qtbot: QtBot, caplog: pytest.LogCaptureFixture, session: str, system: str) -> None:
        self._qtbot = qtbot
        self._caplog = caplog
        self.session, self.system = session, system
        self.told = 0
        self.lock = BusScreenLock(session, system)
        self.lock.locked.connect(self._locked)
        caplog.set_level(logging.INFO)

    def _locked(self) -> None:
        self.told += 1

    def start(self) -> None:
        self.lock.start()
        for bus in (self.session, self.system):
            self.until_logged(f"is told on {bus}")

    def until_logged(self, words: str) -> None:
        self._qtbot.waitUntil(lambda: words in self._caplog.text, timeout=10_000)

    def until_told(self, times: int = 1) -> None:
        self._qtbot.waitUntil(lambda: self.told >= times, timeout=10_000)
        assert self.told == times


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> Iterator[Desk]:
    if not shutil.which("dbus-daemon"):
        pytest.skip("this machine lacks dbus-daemon: packaging/setup-debian --test installs it")
    for name in ("session", "system"):
        (tmp_path / name).mkdir()
    with session_bus(tmp_path / "session") as session, session_bus(tmp_path / "system") as system:
        yield Desk(qtbot, caplog, session, system)


@pytest.fixture
def logind(desk: Desk) -> Iterator[Service]:
    with Service(desk.system, "org.freedesktop.login1") as logind:
        yield logind


@pytest.mark.parametrize("name", SCREEN_SAVERS)
def test_the_screen_saver_of_each_desktop_is_heard(desk: Desk, logind: Service, name: str) -> None:
    desk.start()
    with Service(desk.session, name) as saver:  # it may be started later than we are
        saver.is_active(True)
        desk.until_told()


def test_a_screen_that_is_unlocked_is_no_lock(desk: Desk, logind: Service) -> None:
    desk.start()
    with Service(desk.session, SCREEN_SAVERS[1]) as saver:
        saver.is_active(False)
        saver.says("ActiveChanged", "s", ("true",))
        saver.says("ActiveChanged")
        saver.says("WakeUpScreen")
        saver.is_active(True)
        desk.until_told()


def test_who_is_no_screen_saver_is_not_believed(desk: Desk, logind: Service) -> None:
    desk.start()
    with Service(desk.session, "org.example.Game") as game, Service(desk.session, SCREEN_SAVERS[0]) as saver:
        game.says("ActiveChanged", "b", (True,), interface=SCREEN_SAVERS[0])
        game.is_active(True)
        saver.is_active(True)
        desk.until_told()


def test_logind_is_heard_when_it_locks_and_when_it_is_told_of_a_lock(desk: Desk, logind: Service) -> None:
    desk.start()
    logind.hints(False)
    logind.hints(True)
    desk.until_told(1)
    logind.locks()
    desk.until_told(2)


def test_the_lock_of_another_ones_session_is_none_of_ours(desk: Desk, logind: Service) -> None:
    desk.start()
    logind.locks(ANOTHER)
    logind.hints(True, ANOTHER)
    logind.locks(OURS)
    desk.until_told()


def test_without_logind_the_desktop_is_heard_all_the_same(desk: Desk) -> None:
    desk.lock.start()
    desk.until_logged(f"is not told on {desk.system}")
    desk.until_logged(f"is told on {desk.session}")
    with Service(desk.session, SCREEN_SAVERS[0]) as saver:
        saver.is_active(True)
        desk.until_told()


def test_nobody_listens_before_it_is_started_and_then_once(desk: Desk, logind: Service) -> None:
    with Service(desk.session, SCREEN_SAVERS[0]) as saver:
        saver.is_active(True)
        threads = threading.active_count()
        desk.start()
        desk.start()
        assert threading.active_count() == threads + 2
        saver.is_active(True)
        desk.until_told()


def test_without_any_bus_nothing_happens_but_a_line_in_the_log(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    lock = BusScreenLock("SESSION", f"unix:path={tmp_path}/nobody")
    lock.start()
    qtbot.waitUntil(lambda: caplog.text.count("is not told on") == 2, timeout=10_000)


# macOS.


def printed(*sessions: dict[str, object]) -> bytes:
    """As `ioreg -n Root -d1 -a` writes it."""
    return plistlib.dumps({"IOConsoleLocked": False, "IOConsoleUsers": list(sessions), "IORegistryEntryID": 4294967552})


def at_console(*, locked: bool | None = None, user: int = 501) -> dict[str, object]:
    session: dict[str, object] = {"kCGSSessionUserIDKey": user, "kCGSSessionOnConsoleKey": True}
    return session if locked is None else session | {"CGSSessionScreenIsLocked": locked}


@pytest.mark.parametrize(
    ("answer", "is_locked"),
    [
        (printed(at_console()), False),
        (printed(at_console(locked=True)), True),
        (printed(at_console(locked=False)), False),
        (printed(at_console(), at_console(locked=True, user=502)), False),
        (printed(at_console(user=502), at_console(locked=True)), True),
        (printed(), False),
        (plistlib.dumps([]), False),
        (plistlib.dumps({"IOConsoleUsers": "odd"}), False),
        (b"", False),
        (b"<plist", False),
    ],
)
def test_what_the_registry_says_of_ones_own_session(answer: bytes, is_locked: bool) -> None:
    assert is_locked_there(answer, 501) is is_locked


def test_the_registry_is_looked_at_again_and_again_and_a_lock_is_told_once(qtbot: QtBot, tmp_path: Path) -> None:
    state, glances = tmp_path / "state", tmp_path / "glances"
    state.write_bytes(printed(at_console(locked=True, user=os.getuid())))
    code = (
        "import sys; sys.stdout.write(open(sys.argv[1]).read()); sys.stdout.flush(); open(sys.argv[2], 'a').write('x')"
    )
    lock = RegistryScreenLock([sys.executable, "-c", code, str(state), str(glances)], glance_milliseconds=10)
    told: list[bool] = []
    lock.locked.connect(lambda: told.append(True))

    def until_looked(times: int) -> None:
        qtbot.waitUntil(lambda: glances.exists() and glances.stat().st_size >= times, timeout=20_000)

    lock.start()
    lock.start()
    until_looked(3)
    assert told == [True]
    state.write_bytes(printed(at_console(user=os.getuid())))
    until_looked(glances.stat().st_size + 2)
    state.write_bytes(printed(at_console(locked=True, user=os.getuid())))
    qtbot.waitUntil(lambda: len(told) == 2, timeout=20_000)
    lock.findChildren(QTimer)[0].stop()
    process = lock.findChildren(QProcess)[0]
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.NotRunning, timeout=20_000)


# Windows.


def test_windows_is_asked_for_its_message_once_and_the_message_is_a_lock(qapp: QApplication) -> None:
    windows: list[int] = []

    def register(window: int) -> bool:
        windows.append(window)
        return True

    lock = MessageScreenLock(register)
    lock.start()
    lock.start()
    assert len(windows) == 1


def test_of_all_messages_a_lock_alone_is_one(qapp: QApplication) -> None:
    told: list[bool] = []
    heard = MessageFilter({(WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK): lambda: told.append(True)})
    for kind, number, word in (
        (b"windows_generic_MSG", 0x02B1, 8),  # unlocked
        (b"windows_generic_MSG", 0x0010, 7),
        (b"windows_dispatcher_MSG", 0x02B1, 7),
        (b"windows_generic_MSG", 0x02B1, 7),
    ):
        message = Msg(None, number, word)
        assert heard.nativeEventFilter(QByteArray(kind), ctypes.addressof(message)) == (False, 0)
    assert told == [True]


def test_where_windows_refuses_nothing_happens_but_a_line_in_the_log(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    MessageScreenLock(lambda _: False).start()
    assert "WTSRegisterSessionNotification failed" in caplog.text


@pytest.mark.parametrize(
    ("platform", "kind"), [("linux", BusScreenLock), ("darwin", RegistryScreenLock), ("win32", MessageScreenLock)]
)
def test_each_system_has_its_own_way(qapp: QApplication, platform: str, kind: type[ScreenLock]) -> None:
    assert type(screen_lock(platform=platform)) is kind
