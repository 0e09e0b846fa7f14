"""The icon in the tray and its menu, on a Qt without a screen; a real tray is in tests/desktop."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from roleswitch.core.role import Role
from roleswitch.core.session import RoleState
from roleswitch.errors import AwsUnreachable, RoleRefused, TokenCodeRequired
from roleswitch.files import resource
from roleswitch.ui.background import Background
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.group_actions import GroupActions
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.notification import ICON_NAME
from roleswitch.ui.store import Store
from roleswitch.ui.tray import Sign, Tray, sign_of, words_of
from roleswitch.ui.tray_menu import MOST_LISTED, TrayMenu, active_text, minutes_left
from roleswitch.ui.work import Work
from tests.conftest import Clock
from tests.desktop.status_notifier import tray_on
from tests.ui.conftest import ROLES, NotingActions, as_actions
from tests.ui.notification_server import session_bus
from tests.ui.sessions import role, session

pytestmark = pytest.mark.qt_log_ignore("does not support raise", "systemTrayWindowChanged")  # said offscreen

REFUSED = RoleRefused("no")


def active(clock: Clock, name: str, minutes: float, **fields: object) -> RoleState:
    """A role with a session of an hour, of which those minutes are left."""
    issued = clock() - timedelta(hours=1) + timedelta(minutes=minutes)
    return RoleState(role(name, display_name=name.capitalize()), session(name, issued), **fields)  # type: ignore[arg-type]


# What it tells.


@pytest.mark.parametrize(
    ("minutes", "failed", "sign"),
    [
        ((), False, Sign.IDLE),
        ((40.0,), False, Sign.ACTIVE),
        ((40.0, 14.0), False, Sign.EXPIRING),
        ((40.0, 14.0), True, Sign.FAILED),
        ((), True, Sign.FAILED),
    ],
)
def test_the_icon_tells_the_most_urgent_thing(
    clock: Clock, minutes: tuple[float, ...], failed: bool, sign: Sign
) -> None:
    states = [active(clock, f"r{left:.0f}", left) for left in minutes]
    assert sign_of(states, [RoleState(role("x"), error=REFUSED)] if failed else [], clock()) is sign


def test_the_signs_differ_by_shape_and_not_by_color_alone(qapp: QApplication) -> None:
    def shape(sign: Sign) -> bytes:
        """What is light and what is dark, at the size of a small tray."""
        picture = QIcon(str(resource(f"icons/{sign.value}.svg"))).pixmap(22, 22).toImage()
        points = [picture.pixelColor(x, y) for x in range(22) for y in range(22)]
        return bytes(point.lightness() > 190 for point in points)

    shapes = [shape(sign) for sign in Sign]
    differing = [
        sum(a != b for a, b in zip(one, other, strict=True))
        for number, one in enumerate(shapes)
        for other in shapes[number + 1 :]
    ]
    assert min(differing) > 20


def test_the_words_say_how_many_are_active_and_which_ends_first(clock: Clock) -> None:
    prod, lake = active(clock, "prod", 9.5), active(clock, "lake", 52)
    assert words_of([], [], clock()) == "RoleSwitch: no active session"
    assert words_of([lake, prod], [], clock()) == "RoleSwitch: 2 active sessions, Prod ends in 9 min"
    assert words_of([lake], [lake], clock()) == "RoleSwitch: 1 active session; Lake was not renewed"
    refused = RoleState(role("x", display_name="X"), error=REFUSED)
    assert words_of([], [refused], clock()) == "RoleSwitch: no active session; X was not assumed"
    assert words_of([], [refused, lake], clock()).endswith("; 2 roles were not renewed or assumed")


@pytest.mark.parametrize(
    ("minutes", "words"), [(59.99, "59 min"), (60, "1 h"), (0.5, "less than 1 min"), (9.0, "9 min")]
)
def test_the_time_left_is_in_whole_minutes(clock: Clock, minutes: float, words: str) -> None:
    assert minutes_left(active(clock, "prod", minutes), clock()) == words


def test_trouble_beside_a_session_is_said_and_a_long_name_is_cut(clock: Clock) -> None:
    state = replace(active(clock, "prod", 9.5), error=REFUSED)
    assert active_text(state, clock()) == "Prod — 9 min, with trouble"
    long = replace(state, role=role("prod", display_name="n" * 120), error=None)
    assert active_text(long, clock()) == f"{'n' * 39}… — 9 min"
    assert active_text(long, clock(), is_default=True) == f"{'n' * 39}… · default — 9 min"


# The menu.


@pytest.fixture
def window(qtbot: QtBot, acme: Store, noting: NotingActions) -> MainWindow:
    window = MainWindow(acme, as_actions(noting))
    qtbot.addWidget(window)
    return window


@pytest.fixture
def menu(acme: Store, noting: NotingActions, window: MainWindow) -> TrayMenu:
    return TrayMenu(acme, as_actions(noting), window)


def open_it(menu: QMenu) -> QMenu:
    menu.aboutToShow.emit()
    return menu


def words(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def entry(menu: QMenu, *path: str) -> QAction:
    for text in path[:-1]:
        below = entry(menu, text).menu()
        assert isinstance(below, QMenu)
        menu = below
    return next(action for action in menu.actions() if action.text().startswith(path[-1]))


def test_the_menu_has_what_is_active_then_what_may_be_assumed_then_the_program(menu: TrayMenu) -> None:
    assert words(open_it(menu)) == [
        "Data lake — 52 min, with trouble",
        *("Favourites", "Recent", "Search…", "Open RoleSwitch", "End all sessions…", "Quit"),
    ]
    assert [action.text() for action in menu.actions()].count("") == 3


def test_what_can_be_done_with_an_active_role_is_below_it(menu: TrayMenu, noting: NotingActions) -> None:
    noting.preferences.keep(**{"shell": "fish"})
    open_it(menu)
    acted: list[str] = []
    menu.acted.connect(acted.append)
    for text in ("Renew", "Copy exports for fish", "Open terminal", "Open console", "End session"):
        entry(menu, "Data lake", text).trigger()
    assert acted == ["lake"] * 5
    assert noting.asked == [
        *(("assume", "lake"), ("copy for fish", "lake"), ("terminal", "lake"), ("console", "lake"), ("end", "lake")),
    ]


def test_favourites_and_recent_roles_are_assumed_and_those_that_are_active_are_not(
    menu: TrayMenu, noting: NotingActions
) -> None:
    open_it(menu)
    entry(menu, "Favourites", "Staging deploy").trigger()
    assert noting.asked == [("assume", "stage")]
    below = entry(menu, "Recent").menu()
    assert isinstance(below, QMenu)
    assert [(action.text(), action.isEnabled()) for action in below.actions()] == [
        ("Staging deploy", True),
        ("Data lake (active)", False),
    ]


def test_all_sessions_are_ended_when_the_person_says_so_and_without_one_there_is_nothing_to_end(
    menu: TrayMenu, noting: NotingActions, acme: Store, qtbot: QtBot
) -> None:
    noting.groups = GroupActions(Work(lambda: pytest.fail("asked for"), acme, Background()), acme, as_actions(noting))
    assert not menu.isVisible()
    entry(open_it(menu), "End all").trigger()
    assert noting.asked == []
    (question,) = (each for each in QApplication.topLevelWidgets() if isinstance(each, ConfirmDialog))
    assert question.isVisible()
    assert question.accessibleName() == "End 1 session?"
    assert question.accessibleDescription() == "Data lake: what was written for them is removed."
    question.act.click()
    qtbot.waitUntil(lambda: noting.asked == [("end", "lake")])
    acme.put(RoleState(ROLES[1]))
    assert not entry(open_it(menu), "End all").isEnabled()
    assert words(menu)[0] == "Favourites"


def test_the_time_goes_on_in_the_menu_that_is_open(menu: TrayMenu, acme: Store, clock: Clock) -> None:
    shown = entry(open_it(menu), "Data lake")
    clock.advance(timedelta(minutes=10))
    acme.look_at_the_clock()
    assert shown.text() == "Data lake — 42 min, with trouble"


def test_a_menu_that_nobody_asks_to_open_is_up_to_date_all_the_same(menu: TrayMenu, acme: Store, qtbot: QtBot) -> None:
    acme.put(RoleState(ROLES[1]))
    qtbot.waitUntil(lambda: words(menu)[0] == "Favourites")


def test_a_change_elsewhere_makes_no_entry_anew(menu: TrayMenu, acme: Store, clock: Clock) -> None:
    before = open_it(menu).actions()
    for _ in range(3):
        clock.advance(timedelta(seconds=5))
        acme.look_at_the_clock()
        open_it(menu)
    assert menu.actions() == before


@pytest.mark.parametrize(
    ("on_bus", "text"), [(False, "R&&D_a && <b>b</b> — 59 min"), (True, "R&&D__a & <b>b</b> — 59 min")]
)
def test_a_name_is_shown_as_it_is(
    noting: NotingActions, window: MainWindow, acme: Store, on_bus: bool, text: str
) -> None:
    odd = replace(ROLES[0], display_name="R&D_a & <b>b</b>")
    acme.put(RoleState(odd, session("prod-admin", acme.clock() - timedelta(seconds=1))))
    menu = TrayMenu(acme, as_actions(noting), window, on_bus=on_bus)
    assert text in words(open_it(menu))


def test_of_many_favourites_the_first_are_listed_and_the_others_counted(
    noting: NotingActions, window: MainWindow, acme: Store
) -> None:
    from roleswitch.core.catalog import Catalog

    many: dict[str, Role] = {f"r{number}": role(f"r{number}", favorite=True) for number in range(25)}
    acme.show(Catalog(many, {}))
    below = entry(open_it(TrayMenu(acme, as_actions(noting), window)), "Favourites").menu()
    assert isinstance(below, QMenu)
    assert len(below.actions()) == MOST_LISTED + 1
    assert words(below)[-1] == "5 more in the window…"


def test_search_and_open_bring_the_window_and_quit_is_told(menu: TrayMenu, window: MainWindow, qtbot: QtBot) -> None:
    open_it(menu)
    entry(menu, "Search").trigger()
    qtbot.waitUntil(window.isVisible)
    focus = window.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Search roles"
    window.hide()
    entry(menu, "Open").trigger()
    assert window.isVisible()
    with qtbot.waitSignal(menu.quit_requested):
        entry(menu, "Quit").trigger()


# The icon.

MakeTray = Callable[..., Tray]


@pytest.fixture
def make_tray(acme: Store, noting: NotingActions, window: MainWindow) -> Iterator[MakeTray]:
    made: list[Tray] = []

    def make(**fields: object) -> Tray:
        # As on Windows, where there is always a tray, and Qt without a screen has none.
        known: dict[str, object] = {"platform": "win32", "is_available": lambda: True}
        tray = Tray(acme, as_actions(noting), window, **(known | fields))  # type: ignore[arg-type]
        tray.start()
        made.append(tray)
        return tray

    yield make
    for tray in made:
        tray.close()


def icon_now() -> QSystemTrayIcon | None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application = QApplication.instance()
    assert application is not None
    found = application.findChild(QSystemTrayIcon, ICON_NAME)
    return found if isinstance(found, QSystemTrayIcon) else None


def shows(sign: Sign) -> bool:
    icon = icon_now()
    assert icon is not None
    picture = QIcon(str(resource(f"icons/{sign.value}.svg"))).pixmap(22, 22).toImage()
    return icon.icon().pixmap(22, 22).toImage() == picture


def test_the_icon_follows_the_sessions(make_tray: MakeTray, acme: Store, clock: Clock, qtbot: QtBot) -> None:
    tray = make_tray()
    assert shows(Sign.ACTIVE)  # AWS was not reached, and there is time enough for the next try
    clock.advance(timedelta(minutes=38))
    acme.look_at_the_clock()
    assert shows(Sign.FAILED)
    icon = icon_now()
    assert icon is not None
    assert icon.toolTip() == "RoleSwitch: 1 active session; Data lake was not renewed"
    state = acme.state("lake")
    assert state is not None
    acme.put(replace(state, error=None))
    qtbot.waitUntil(lambda: shows(Sign.EXPIRING))
    assert icon.toolTip() == "RoleSwitch: 1 active session, Data lake ends in 14 min"
    acme.put(RoleState(ROLES[1]))
    qtbot.waitUntil(lambda: shows(Sign.IDLE))
    tray.close()
    assert icon_now() is None


def test_a_menu_that_opens_and_the_tooltip_tell_the_same_minutes(
    make_tray: MakeTray, acme: Store, clock: Clock, qtbot: QtBot
) -> None:
    make_tray()
    acme.put(RoleState(ROLES[1], session("lake", clock() - timedelta(minutes=46))))
    icon = icon_now()
    assert icon is not None
    qtbot.waitUntil(lambda: icon.toolTip().endswith("Data lake ends in 14 min"))
    clock.advance(timedelta(seconds=3))
    menu = icon.contextMenu()
    assert words(open_it(menu))[0] == "Data lake — 13 min"
    assert icon.toolTip().endswith("Data lake ends in 13 min")


def test_a_refusal_that_nobody_saw_is_shown_until_somebody_looks(
    make_tray: MakeTray, acme: Store, window: MainWindow, qtbot: QtBot
) -> None:
    make_tray()
    acme.put(RoleState(ROLES[1]))
    acme.put(
        RoleState(ROLES[0], error=TokenCodeRequired("arn:aws:iam::111122223333:mfa/boaty", "work"))
    )  # told by a notification
    acme.put(RoleState(ROLES[2], error=RoleRefused("no")))
    qtbot.waitUntil(lambda: shows(Sign.FAILED))
    icon = icon_now()
    assert icon is not None
    assert icon.toolTip() == "RoleSwitch: no active session; Staging deploy was not assumed"
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: shows(Sign.IDLE))
    acme.put(RoleState(ROLES[3], error=AwsUnreachable("no")))  # before their eyes
    qtbot.wait(200)
    assert shows(Sign.IDLE)


def test_a_click_brings_the_window_and_the_next_one_hides_it(
    make_tray: MakeTray, window: MainWindow, qtbot: QtBot
) -> None:
    make_tray()
    icon = icon_now()
    assert icon is not None
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    qtbot.waitUntil(window.isActiveWindow)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert window.isVisible()
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert not window.isVisible()


def test_where_a_click_opens_the_menu_it_does_nothing_else(make_tray: MakeTray, window: MainWindow) -> None:
    make_tray(platform="darwin")
    icon = icon_now()
    assert icon is not None
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert not window.isVisible()


def test_nothing_ticks_where_nothing_is_active(make_tray: MakeTray, acme: Store, qtbot: QtBot) -> None:
    from PySide6.QtCore import QTimer

    acme.put(RoleState(ROLES[1]))
    tray = make_tray()
    qtbot.wait(300)
    icon = icon_now()
    assert icon is not None
    running = [timer for timer in tray.findChildren(QTimer) if timer.isActive()]
    running += [timer for timer in icon.contextMenu().findChildren(QTimer) if timer.isActive()]
    assert running == []


# A tray that comes and goes.


@pytest.fixture
def bus(tmp_path: Path) -> str:
    if not shutil.which("dbus-daemon"):
        pytest.skip("this machine lacks dbus-daemon: packaging/setup-debian --test installs it")
    return f"unix:path={tmp_path}/bus"


def test_a_tray_on_the_bus_is_seen_when_it_comes_and_when_it_goes(
    make_tray: MakeTray, window: MainWindow, tmp_path: Path, bus: str, qtbot: QtBot
) -> None:
    with session_bus(tmp_path):
        tray = make_tray(platform="linux", session_bus=bus, is_available=lambda: False)
        qtbot.waitUntil(lambda: tray._on_bus is not None)
        assert not tray.is_there
        assert icon_now() is None
        with tray_on(bus):
            qtbot.waitUntil(lambda: tray.is_there)
            assert icon_now() is not None
        qtbot.waitUntil(lambda: not tray.is_there)
        assert icon_now() is None
        with tray_on(bus):
            qtbot.waitUntil(lambda: tray.is_there)
        window.hide()
        tray._gone.setInterval(1)
        qtbot.waitUntil(window.isMinimized)  # it could not be found again
        tray.close()


def test_an_embedding_tray_is_looked_for_only_while_the_window_is_hidden_and_brings_it_back_when_it_is_gone(
    make_tray: MakeTray, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")  # which waits for such a tray
    is_there = True
    looked = 0

    def is_available() -> bool:
        nonlocal looked
        looked += 1
        return is_there

    tray = make_tray(platform="linux", session_bus=f"unix:path={tmp_path}/nobody", is_available=is_available)
    qtbot.waitUntil(lambda: icon_now() is not None)
    window.show()
    qtbot.waitUntil(lambda: not tray._gone.isActive(), timeout=10_000)
    assert not tray._looking.isActive()
    window.hide()
    assert tray._looking.isActive()
    tray._looking.setInterval(1)
    tray._gone.setInterval(1)
    before = looked
    qtbot.waitUntil(lambda: looked > before + 1)
    assert not window.isVisible()
    is_there = False
    qtbot.waitUntil(window.isMinimized)
    assert not tray._looking.isActive()


def test_without_a_bus_there_is_no_tray_on_it(make_tray: MakeTray, tmp_path: Path, qtbot: QtBot) -> None:
    tray = make_tray(platform="linux", session_bus=f"unix:path={tmp_path}/nobody", is_available=lambda: True)
    qtbot.waitUntil(lambda: tray._on_bus is not None)
    assert icon_now() is None
    assert not tray.is_there
