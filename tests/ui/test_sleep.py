"""Sleep and waking, told by logind on a private bus; and what Windows would tell."""

from __future__ import annotations

import ctypes
import logging
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import DBusAddress, HeaderFields, message_bus, new_signal
from jeepney.io.blocking import open_dbus_connection
from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleswitch.ui.sleep import BusSleep, MessageSleep, Sleep, sleep_of
from roleswitch.ui.windows_messages import Msg
from tests.ui.logind import LOGIND, Logind, logind_on
from tests.ui.notification_server import session_bus


@pytest.fixture
def bus(tmp_path: Path) -> Iterator[str]:
    if not shutil.which("dbus-daemon"):
        pytest.skip("this machine lacks dbus-daemon: packaging/setup-debian --test installs it")
    with session_bus(tmp_path) as address:
        yield address


@pytest.fixture
def logind(bus: str) -> Iterator[Logind]:
    with logind_on(bus) as logind:
        yield logind


def listening(bus: str, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> tuple[BusSleep, list[str]]:
    caplog.set_level(logging.INFO)
    sleep, told = BusSleep(bus), []  # type: tuple[BusSleep, list[str]]
    sleep.falls_asleep.connect(lambda: told.append("falls asleep"))
    sleep.woke.connect(lambda: told.append("woke"))
    sleep.start()
    qtbot.waitUntil(lambda: "sleep is told on" in caplog.text, timeout=10_000)
    return sleep, told


def test_what_another_program_sends_to_us_alone_is_not_heard(
    bus: str, logind: Logind, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    _, told = listening(bus, qtbot, caplog)
    where = DBusAddress("/org/freedesktop/login1", interface=f"{LOGIND}.Manager")
    with open_dbus_connection(bus) as stranger:
        (names,) = stranger.send_and_get_reply(message_bus.ListNames()).body
        for name in (name for name in names if name.startswith(":")):
            signal = new_signal(where, "PrepareForSleep", "b", (True,))
            signal.header.fields[HeaderFields.destination] = name
            stranger.send(signal)
        stranger.send_and_get_reply(message_bus.GetId())  # all were passed on
    logind.prepares_for_sleep(False)
    qtbot.waitUntil(lambda: "woke" in told, timeout=10_000)
    assert told == ["woke"]


def test_logind_waits_until_all_is_done_and_is_asked_again_after_waking(
    bus: str, logind: Logind, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    sleep, told = listening(bus, qtbot, caplog)
    was_held: list[bool] = []
    sleep.falls_asleep.connect(lambda: was_held.append(logind.is_held()))
    assert logind.is_held()
    logind.prepares_for_sleep(True)
    qtbot.waitUntil(lambda: not logind.is_held(), timeout=10_000)
    assert (told, was_held) == (["falls asleep"], [True])
    logind.prepares_for_sleep(False)
    qtbot.waitUntil(logind.is_held, timeout=10_000)
    qtbot.waitUntil(lambda: told == ["falls asleep", "woke"], timeout=10_000)
    assert [(what, who, how) for what, who, _, how in logind.asked] == [("sleep", "RoleSwitch", "delay")] * 2


def test_where_no_lock_is_given_sleep_is_told_all_the_same(
    bus: str, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    with logind_on(bus, gives_locks=False) as logind:
        _, told = listening(bus, qtbot, caplog)
        logind.prepares_for_sleep(True)
        logind.prepares_for_sleep(False)
        qtbot.waitUntil(lambda: told == ["falls asleep", "woke"], timeout=10_000)


def test_nobody_listens_before_it_is_started_and_then_once(
    bus: str, logind: Logind, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    threads = threading.active_count()
    sleep, _ = listening(bus, qtbot, caplog)
    sleep.start()
    assert threading.active_count() == threads + 1


def test_without_a_system_bus_nothing_happens_but_a_line_in_the_log(
    qtbot: QtBot, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    BusSleep(f"unix:path={tmp_path}/nobody").start()
    qtbot.waitUntil(lambda: "sleep is not told on" in caplog.text, timeout=10_000)


def test_of_what_windows_broadcasts_sleep_and_waking_are_heard(qapp: QApplication) -> None:
    sleep, told = MessageSleep(), []  # type: tuple[MessageSleep, list[str]]
    sleep.falls_asleep.connect(lambda: told.append("falls asleep"))
    sleep.woke.connect(lambda: told.append("woke"))
    for number, word in ((0x0218, 0x0A), (0x0219, 4), (0x0218, 4), (0x0218, 0x12)):
        message = Msg(None, number, word)
        heard = sleep.filter.nativeEventFilter(QByteArray(b"windows_generic_MSG"), ctypes.addressof(message))
        assert heard == (False, 0)
    assert told == ["falls asleep", "woke"]


@pytest.mark.parametrize(("platform", "kind"), [("linux", BusSleep), ("darwin", Sleep), ("win32", MessageSleep)])
def test_each_system_has_its_own_way(qapp: QApplication, platform: str, kind: type[Sleep]) -> None:
    sleep = sleep_of(platform=platform)
    assert type(sleep) is kind
