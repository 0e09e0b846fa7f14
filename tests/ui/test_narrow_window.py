"""The window where there is little room: what goes, what stays, and that all of it is in reach."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.ui.details import Details
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.role_list import RoleListView, View, ViewKind
from roleswitch.ui.sidebar import Sidebar
from roleswitch.ui.store import Store
from tests.ui.conftest import NotingActions, as_actions

VIEWS = "Views, groups, sign-in sources and team lists"


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot, noting: NotingActions, settings: QSettings, acme: Store) -> MainWindow:
    window = MainWindow(acme, as_actions(noting), settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(lambda: bool(window.findChildren(Details)))
    return window


def em(window: MainWindow) -> int:
    return window.fontMetrics().height()


def make(window: MainWindow, lines: int) -> None:
    """As wide as that many heights of a line: 800 pixels are 57 of them, and 1280 at a font of 200 % are 45."""
    window.resize(lines * em(window), 40 * em(window))
    QApplication.processEvents()


def button(window: MainWindow, name: str) -> QPushButton:
    found = [each for each in window.findChildren(QPushButton) if name in {each.accessibleName(), each.text()}]
    return next(each for each in found if each.isVisible())


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def seen(window: MainWindow) -> set[str]:
    parts: dict[str, type[QWidget]] = {"views": Sidebar, "list": RoleListView, "details": Details}
    return {name for name, kind in parts.items() if any(each.isVisible() for each in window.findChildren(kind))}


def test_a_wide_window_shows_views_list_and_details(window: MainWindow) -> None:
    make(window, 83)
    assert seen(window) == {"views", "list", "details"}
    assert button(window, "Import…").text() == "Import…"


@pytest.mark.parametrize("lines", [57, 45, 37])
def test_a_narrow_window_is_as_narrow_as_it_is_made_and_shows_list_and_details(window: MainWindow, lines: int) -> None:
    make(window, lines)
    assert window.width() == lines * em(window)
    assert seen(window) == {"list", "details"}
    for name in ("Import…", "Add role", "Menu"):
        part = button(window, name)
        assert part.mapTo(window, part.rect().topRight()).x() < window.width()
    for kind, least in ((RoleListView, 15), (Details, 17)):
        pane: QWidget = window.findChildren(kind)[0]
        assert least * em(window) <= pane.width()
        assert pane.mapTo(window, pane.rect().topRight()).x() < window.width()


def test_buttons_without_words_say_what_they_do(window: MainWindow) -> None:
    make(window, 45)
    for name in ("Import…", "Add role", VIEWS):
        assert button(window, name).text() == ""
        assert name in button(window, name).toolTip()
    assert "Ctrl+N" in button(window, "Add role").toolTip()


def test_the_views_come_in_place_of_the_details_and_go_with_the_same_button(window: MainWindow) -> None:
    make(window, 45)
    button(window, VIEWS).click()
    assert seen(window) == {"views", "list"}
    assert window.findChildren(Sidebar)[0].isAncestorOf(focused())
    button(window, VIEWS).click()
    assert seen(window) == {"list", "details"}


def test_a_view_that_is_picked_by_enter_gives_way_to_its_roles(window: MainWindow, qtbot: QtBot) -> None:
    make(window, 45)
    QTest.mouseClick(button(window, VIEWS), Qt.MouseButton.LeftButton)
    now = focused()
    QTest.keyClick(now, Qt.Key.Key_Down)
    assert seen(window) == {"views", "list"}
    QTest.keyClick(now, Qt.Key.Key_Return)
    assert seen(window) == {"list", "details"}
    assert window.findChildren(RoleListView)[0].hasFocus()


def test_a_view_that_is_clicked_stays_for_as_long_as_a_double_click_takes(window: MainWindow, qtbot: QtBot) -> None:
    make(window, 45)
    button(window, VIEWS).click()
    sidebar = window.findChildren(Sidebar)[0]
    row = next(row for row, entry in enumerate(sidebar.shown) if entry.view == View(ViewKind.FAVORITES))
    views = sidebar._list
    QTest.mouseClick(views.canvas, Qt.MouseButton.LeftButton, pos=views.row_rect(row).center())
    assert seen(window) == {"views", "list"}, "a second click would fall on a role"
    qtbot.waitUntil(lambda: seen(window) == {"list", "details"})
    assert sidebar.chosen == View(ViewKind.FAVORITES)


def test_tab_comes_to_the_views_button_before_the_search(window: MainWindow) -> None:
    make(window, 45)
    button(window, VIEWS).setFocus()
    QTest.keyClick(window, Qt.Key.Key_Tab)
    assert focused().accessibleName() == "Search roles"
    QTest.keyClick(window, Qt.Key.Key_Backtab)
    assert focused() is button(window, VIEWS)


def test_escape_leaves_the_views(window: MainWindow) -> None:
    make(window, 45)
    button(window, VIEWS).click()
    QTest.keyClick(focused(), Qt.Key.Key_Escape)
    assert seen(window) == {"list", "details"}


def test_f6_brings_each_pane_into_sight(window: MainWindow) -> None:
    make(window, 45)
    visited = []
    for _ in range(4):
        QTest.keyClick(window, Qt.Key.Key_F6)
        now = focused()
        assert now.isVisible()
        visited.append(
            next(
                kind.__name__
                for kind in (Sidebar, RoleListView, Details, QWidget)
                if any(each is now or each.isAncestorOf(now) for each in window.findChildren(kind))
            )
        )
    assert set(visited) >= {"Sidebar", "RoleListView", "Details"}


def test_a_window_that_is_made_wide_again_is_as_it_was(window: MainWindow) -> None:
    make(window, 90)
    before = [pane.width() for pane in window.findChildren(Sidebar) + window.findChildren(Details)]
    make(window, 45)
    button(window, VIEWS).click()
    make(window, 90)
    assert seen(window) == {"views", "list", "details"}
    assert [pane.width() for pane in window.findChildren(Sidebar) + window.findChildren(Details)] == before
    assert button(window, "Import…").text() == "Import…"


def test_a_narrow_window_leaves_the_panes_of_the_wide_one_to_the_next_start(
    window: MainWindow, settings: QSettings
) -> None:
    make(window, 45)
    window.close()
    assert settings.value("splitter") is None


def test_a_window_that_begins_narrow_has_its_icons(
    qtbot: QtBot, noting: NotingActions, settings: QSettings, acme: Store
) -> None:
    window = MainWindow(acme, as_actions(noting), settings)
    qtbot.addWidget(window)
    window.resize(45 * em(window), 40 * em(window))
    with qtbot.waitSignal(window.first_painted):
        window.show()
    assert seen(window) <= {"list", "details"}
    assert window.width() == 45 * em(window)
    assert not button(window, VIEWS).icon().isNull()


def test_what_is_said_comes_before_where_the_keys_are(window: MainWindow, acme: Store) -> None:
    acme.show_keyring("a keyring with a rather long name of its own", "")
    make(window, 45)
    window.say("Production is the default profile until it is given back or the session ends.")
    QApplication.processEvents()
    status = window._status
    assert status._said is not None
    assert status._said.width() >= status._said.sizeHint().width()
    assert not status.keyring.isVisible()
    make(window, 140)
    assert status.keyring.isVisible()
