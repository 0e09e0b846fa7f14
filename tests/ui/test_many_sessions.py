"""The window of somebody with hundreds of sessions: what each of them changes is not counted anew for each."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.role_list import View, ViewKind
from roleswitch.ui.sidebar import Sidebar
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.ui.conftest import WORK, NotingActions, as_actions
from tests.ui.sessions import role, session

ACTIVE = View(ViewKind.ACTIVE)
FEW, MANY = 20, 320


def opened(qtbot: QtBot, store: Store, noting: NotingActions, folder: Path) -> MainWindow:
    window = MainWindow(store, as_actions(noting), QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    return window


def store_of(count: int, clock: Clock) -> Store:
    store = Store(clock)
    roles = {name: role(name) for name in map("role-{}".format, range(count))}
    store.show(Catalog(roles=roles, sources={"work": WORK}))
    return store


def counted(window: MainWindow) -> int | None:
    return next(entry.amount for entry in window.findChildren(Sidebar)[0].shown if entry.view == ACTIVE)


def seconds_to_show(count: int, qtbot: QtBot, clock: Clock, noting: NotingActions, folder: Path) -> float:
    store = store_of(count, clock)
    window = opened(qtbot, store, noting, folder)
    began = time.process_time()
    store.show_sessions({state.role.name: session(state.role.name, clock()) for state in store.states()})
    took = time.process_time() - began
    qtbot.waitUntil(lambda: counted(window) == count)
    return took


def test_the_first_of_many_changes_is_counted_at_once_and_the_last_soon(
    qtbot: QtBot, clock: Clock, noting: NotingActions, tmp_path: Path
) -> None:
    store = store_of(3, clock)
    window = opened(qtbot, store, noting, tmp_path)
    store.show_sessions({"role-0": session("role-0", clock())})
    assert counted(window) == 1
    store.show_sessions({name: session(name, clock()) for name in ("role-0", "role-1", "role-2")})
    qtbot.waitUntil(lambda: counted(window) == 3)


def test_sixteen_times_as_many_sessions_take_less_than_sixty_times_as_long(
    qtbot: QtBot, clock: Clock, noting: NotingActions, tmp_path: Path
) -> None:
    few = min(seconds_to_show(FEW, qtbot, clock, noting, tmp_path) for _ in range(3))
    many = seconds_to_show(MANY, qtbot, clock, noting, tmp_path)
    assert many < 60 * few
