"""The window without a mouse: looking for a role, what another start wants, and every key."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QSettings, Qt
from PySide6.QtGui import QAccessible, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.session import Terms
from roleswitch.second_start import Wanted
from roleswitch.ui.details import Details
from roleswitch.ui.dialogs.edit_role import EditRoleDialog
from roleswitch.ui.dialogs.shortcuts import ShortcutsDialog
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.role_list import RoleListView, View, ViewKind
from roleswitch.ui.shortcuts import SHORTCUTS, sequences
from roleswitch.ui.sidebar import Sidebar
from roleswitch.ui.store import Store
from tests.ui.conftest import ROLES, NotingActions, as_actions

# The offscreen platform says so of windows that are raised.
pytestmark = pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing the keyboard")


@pytest.fixture
def window(qtbot: QtBot, acme: Store, noting: NotingActions, tmp_path: Path) -> MainWindow:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = MainWindow(acme, as_actions(noting), settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    return window


def list_of(window: MainWindow) -> RoleListView:
    return window.findChildren(RoleListView)[0]


def search_of(window: MainWindow) -> QLineEdit:
    return next(field for field in window.findChildren(QLineEdit) if field.accessibleName() == "Search roles")


def sidebar_of(window: MainWindow) -> Sidebar:
    return window.findChildren(Sidebar)[0]


def names(window: MainWindow) -> list[str]:
    model = list_of(window).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount()) if model.index(row, 0).flags()]


def words(window: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def button(window: QWidget, text: str) -> QPushButton:
    QApplication.processEvents()
    return next(found for found in window.findChildren(QPushButton) if found.isVisible() and found.text() == text)


def opened_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def press(widget: QWidget, key: Qt.Key, *held: str) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= Qt.KeyboardModifier[f"{each.title()}Modifier"]
    QTest.keyClick(widget, key, modifiers)


# Looking for a role.


def test_who_comes_to_look_for_a_role_has_favourites_and_recent_ones_first_and_the_first_highlighted(
    window: MainWindow, noting: NotingActions
) -> None:
    press(list_of(window), Qt.Key.Key_K, "control")
    assert names(window)[:2] == ["Staging deploy", "Data lake"]
    press(search_of(window), Qt.Key.Key_Down)
    press(search_of(window), Qt.Key.Key_Return)
    assert noting.asked == [("assume", "lake")]


def test_who_leaves_without_having_done_anything_finds_the_list_as_it_was(window: MainWindow) -> None:
    list_of(window).choose("prod-ro")
    before = names(window)
    press(list_of(window), Qt.Key.Key_K, "control")
    QTest.keyClicks(search_of(window), "part")
    assert list_of(window).chosen_name == "partner"
    press(search_of(window), Qt.Key.Key_Escape)
    press(search_of(window), Qt.Key.Key_Escape)
    assert list_of(window).hasFocus()
    assert names(window) == before
    assert list_of(window).chosen_name == "prod-ro"


def test_a_role_is_found_from_any_view_and_who_leaves_comes_back_to_that(window: MainWindow) -> None:
    data = View(ViewKind.GROUP, "Data")
    sidebar_of(window).choose(data)
    list_of(window).choose("lake")
    before = names(window)
    press(list_of(window), Qt.Key.Key_K, "control")
    QTest.keyClicks(search_of(window), "stag")
    assert names(window) == ["Staging deploy"]
    press(search_of(window), Qt.Key.Key_Escape)
    press(search_of(window), Qt.Key.Key_Escape)
    assert sidebar_of(window).chosen == data
    assert names(window) == before
    assert list_of(window).chosen_name == "lake"


def test_a_view_that_is_chosen_while_one_searches_stays(window: MainWindow) -> None:
    sidebar_of(window).choose(View(ViewKind.GROUP, "Data"))
    press(list_of(window), Qt.Key.Key_K, "control")
    sidebar_of(window).choose(View(ViewKind.FAVORITES))
    search_of(window).setFocus()
    press(search_of(window), Qt.Key.Key_Escape)
    assert sidebar_of(window).chosen == View(ViewKind.FAVORITES)


def test_a_role_that_something_was_done_with_stays_chosen_when_the_search_is_left(
    window: MainWindow, noting: NotingActions
) -> None:
    press(list_of(window), Qt.Key.Key_K, "control")
    QTest.keyClicks(search_of(window), "part")
    press(search_of(window), Qt.Key.Key_Return)
    press(search_of(window), Qt.Key.Key_Escape)
    press(search_of(window), Qt.Key.Key_Escape)
    assert list_of(window).chosen_name == "partner"
    assert noting.asked == [("assume", "partner")]


def test_escape_in_the_list_ends_the_search(window: MainWindow) -> None:
    press(list_of(window), Qt.Key.Key_K, "control")
    QTest.keyClicks(search_of(window), "lake")
    list_of(window).setFocus()
    press(list_of(window), Qt.Key.Key_Escape)
    assert search_of(window).text() == ""
    assert len(names(window)) == len(ROLES)


def test_rows_stay_where_they_are_under_a_mouse_that_comes_from_the_search(window: MainWindow) -> None:
    """A click on one chooses that one, and not what the list would have there without the search."""
    press(list_of(window), Qt.Key.Key_K, "control")
    roles = list_of(window)
    row = roles.row_rect(2).center()  # Data lake, below Staging deploy
    QTest.mouseClick(roles.canvas, Qt.MouseButton.LeftButton, pos=row)
    assert roles.hasFocus()
    assert roles.chosen_name == "lake"
    assert names(window)[:2] == ["Staging deploy", "Data lake"]


def test_the_keyboard_goes_on_with_the_list_in_its_own_order(window: MainWindow) -> None:
    press(list_of(window), Qt.Key.Key_K, "control")
    press(search_of(window), Qt.Key.Key_Tab)
    assert names(window)[0] == "Data lake"  # the active one


def test_a_shortcut_is_one_in_the_search_field_too(window: MainWindow, noting: NotingActions) -> None:
    """Where X11 would delete a letter, and move the cursor to the end."""
    search = search_of(window)
    search.setFocus()
    search.setText("lake")
    search.home(False)
    press(search, Qt.Key.Key_D, "control")
    assert noting.asked == [("star", "lake")]
    press(search, Qt.Key.Key_E, "control")
    assert [dialog.windowTitle() for dialog in window.findChildren(EditRoleDialog)] == ["Edit role"]
    assert (search.text(), search.cursorPosition()) == ("lake", 0)


def test_nothing_found_in_a_view_is_looked_for_in_all_roles(window: MainWindow) -> None:
    sidebar_of(window).choose(View(ViewKind.GROUP, "Data"))
    search_of(window).setText("staging")
    button(window, "Search all roles").click()
    assert names(window) == ["Staging deploy"]
    assert search_of(window).hasFocus()


# What another start of the program wants.


def test_a_role_that_is_wanted_is_chosen_whatever_was_looked_at(window: MainWindow, noting: NotingActions) -> None:
    sidebar_of(window).choose(View(ViewKind.GROUP, "Data"))
    search_of(window).setText("lake")
    assert window.show_wanted(Wanted(role="partner"))
    assert list_of(window).chosen_name == "partner"
    assert list_of(window).hasFocus()
    assert noting.asked == []


def test_a_role_is_wanted_by_its_title_too_where_one_alone_is_shown_so(
    window: MainWindow, noting: NotingActions
) -> None:
    list_of(window).choose("stage")
    assert window.show_wanted(Wanted(role="Partner bucket"))
    assert list_of(window).chosen_name == "partner"


def test_a_role_that_is_wanted_and_not_there_is_told_and_changes_nothing(window: MainWindow) -> None:
    list_of(window).choose("stage")
    assert not window.show_wanted(Wanted(role="nobody"))
    assert list_of(window).chosen_name == "stage"
    unknown = "No role here is named nobody: give its exact name, as `roleswitch list` shows it."
    assert unknown in words(window)
    list_of(window).choose("partner")
    assert unknown not in words(window)


def test_words_that_are_wanted_stand_in_the_search_and_the_cursor_after_them(window: MainWindow) -> None:
    sidebar_of(window).choose(View(ViewKind.GROUP, "Data"))
    assert window.show_wanted(Wanted(words="acme-st"))
    assert search_of(window).hasFocus()
    QTest.keyClicks(search_of(window), "age")
    assert names(window) == ["Staging deploy"]
    assert window.show_wanted(Wanted(words=""))
    QTest.keyClicks(search_of(window), "partner")  # in place of what stood there
    assert names(window) == ["Partner bucket"]


def test_a_window_that_is_wanted_comes_back_from_where_it_was_put_away(window: MainWindow) -> None:
    window.hide()
    assert window.show_wanted(Wanted())
    assert window.isVisible()


def test_what_lets_the_window_come_forward_is_used_once_and_given_to_no_program(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str | None] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Show:
                seen.append(os.environ.get("XDG_ACTIVATION_TOKEN"))
            return False

    watch = Watch()
    window.installEventFilter(watch)
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "of-the-start-of-this-program")
    window.hide()
    window.show_wanted(Wanted(token="t-1"))
    assert seen == ["t-1"]
    assert "XDG_ACTIVATION_TOKEN" not in os.environ


# Keys.


def test_every_shortcut_does_something_and_nothing_else_has_one(window: MainWindow) -> None:
    made = {found.key().toString() for found in window.findChildren(QShortcut)}
    assert made == {keys.toString() for each in SHORTCUTS if not each.by_part for keys in sequences(each.name)}


@pytest.mark.parametrize(
    ("key", "held", "asked"),
    [
        (Qt.Key.Key_R, ["control"], [("assume", "lake")]),
        (Qt.Key.Key_R, ["control", "shift"], [("assume lake", Terms(read_only=True))]),
        (Qt.Key.Key_E, ["control", "shift"], [("end", "lake")]),
        (Qt.Key.Key_D, ["control"], [("star", "lake")]),
        (Qt.Key.Key_T, ["control", "shift"], [("live terminal", "lake")]),
        (Qt.Key.Key_O, ["control"], [("console", "lake")]),
        (Qt.Key.Key_F, ["control", "shift"], []),  # it does not start read only
    ],
)
def test_keys_do_what_the_menu_of_the_role_does(
    window: MainWindow, noting: NotingActions, key: Qt.Key, held: list[str], asked: list[tuple[str, object]]
) -> None:
    press(list_of(window), key, *held)
    assert noting.asked == asked


def test_a_session_that_is_none_is_not_ended_by_a_key(window: MainWindow, noting: NotingActions) -> None:
    list_of(window).choose("stage")
    press(list_of(window), Qt.Key.Key_E, "control", "shift")
    assert noting.asked == []


def test_views_have_keys(window: MainWindow) -> None:
    sidebar = sidebar_of(window)
    sidebar.choose(View(ViewKind.GROUP, "Data"))
    chosen = []
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4):
        press(list_of(window), key, "control")
        chosen.append(sidebar.chosen.kind)
    assert chosen == [ViewKind.ALL, ViewKind.ACTIVE, ViewKind.FAVORITES, ViewKind.RECENT]


def test_f6_goes_around_the_panes_and_back(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.findChildren(Details)))
    button(window, "End session")
    details, sidebar = window.findChildren(Details)[0], sidebar_of(window)

    def there() -> str:
        focus = window.focusWidget()
        panes = {"search": search_of(window), "views": sidebar, "list": list_of(window), "details": details}
        return next(name for name, pane in panes.items() if focus is pane or pane.isAncestorOf(focus))

    walked = []
    for _ in range(4):
        press(window.focusWidget(), Qt.Key.Key_F6)
        walked.append(there())
    assert walked == ["details", "search", "views", "list"]
    press(window.focusWidget(), Qt.Key.Key_F6, "shift")
    assert there() == "views"


def test_the_menu_of_a_row_is_opened_with_keys(window: MainWindow, qtbot: QtBot) -> None:
    press(list_of(window), Qt.Key.Key_F10, "shift")
    menu = opened_menu()
    assert "Renew now" in [action.text() for action in menu.actions()]
    menu.close()


def test_the_menu_of_the_program_is_opened_with_a_key_and_shows_the_keys(window: MainWindow) -> None:
    press(list_of(window), Qt.Key.Key_F10)
    menu = opened_menu()
    shown = {action.text(): action.shortcut().toString() for action in menu.actions()}
    assert shown["Keyboard shortcuts…"] == "F1"
    assert shown["Quit"] == "Ctrl+Q"
    menu.close()


def test_a_screen_reader_is_told_an_entry_of_a_menu_and_its_keys_apart(window: MainWindow) -> None:
    press(list_of(window), Qt.Key.Key_F10)
    menu = opened_menu()
    entries = QAccessible.queryAccessibleInterface(menu)
    told = {
        entries.child(index).text(QAccessible.Text.Name): entries.child(index).text(QAccessible.Text.Accelerator)
        for index in range(entries.childCount())
    }
    assert told["Keyboard shortcuts…"] == "F1"
    assert told["Quit"] == "Ctrl+Q"
    menu.close()


def test_keys_that_a_menu_shows_act_once_and_are_the_windows(window: MainWindow, noting: NotingActions) -> None:
    """Two shortcuts of the same keys would cancel each other out, also of a menu that was opened and left."""
    for _ in range(2):
        press(list_of(window), Qt.Key.Key_F10, "shift")
        menu = opened_menu()
        assert "Ctrl+T" in [action.shortcut().toString() for action in menu.actions()]
        before = list(noting.asked)
        press(menu, Qt.Key.Key_T, "control")
        assert noting.asked == before, "a menu that is open takes arrows and Enter"
        menu.hide()
        press(list_of(window), Qt.Key.Key_T, "control")
        assert len(noting.asked) == len(before) + 1


def test_quitting_is_asked_of_who_knows_how(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.quit_requested):
        press(list_of(window), Qt.Key.Key_Q, "control")
    assert window.isVisible()


def test_the_shortcuts_can_be_looked_up(window: MainWindow) -> None:
    press(list_of(window), Qt.Key.Key_F1)
    assert len(window.findChildren(ShortcutsDialog)) == 1
