"""The main window: what it says, and which click or key asks for what."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QLabel, QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog, Problem
from roleswitch.core.role import Role
from roleswitch.core.session import RoleState, Terms
from roleswitch.core.source import IdentityCenterSource
from roleswitch.ui.details import Details
from roleswitch.ui.dialogs.access_key import AccessKeyDialog
from roleswitch.ui.dialogs.confirm import ConfirmDialog
from roleswitch.ui.dialogs.doctor import HealthDialog
from roleswitch.ui.dialogs.edit_role import EditRoleDialog
from roleswitch.ui.dialogs.mfa_code import MfaCodeDialog
from roleswitch.ui.dialogs.reason import ReasonDialog
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.role_list import ALL, RoleListView, View, ViewKind
from roleswitch.ui.sidebar import Sidebar, Tone, entries, source_entry
from roleswitch.ui.status import active_words, next_renewal_words
from roleswitch.ui.store import SourceState, Store
from tests.conftest import Clock
from tests.ui.conftest import LEGACY, ROLES, WORK, NotingActions, as_actions
from tests.ui.sessions import role, session

Open = Callable[[Store], MainWindow]


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def open_window(qtbot: QtBot, noting: NotingActions, settings: QSettings) -> Open:
    def open_it(store: Store) -> MainWindow:
        window = MainWindow(store, as_actions(noting), settings)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.first_painted):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return open_it


@pytest.fixture
def window(open_window: Open, acme: Store) -> MainWindow:
    return open_window(acme)


def list_of(window: MainWindow) -> RoleListView:
    return window.findChildren(RoleListView)[0]


def search_of(window: MainWindow) -> QLineEdit:
    return next(field for field in window.findChildren(QLineEdit) if field.accessibleName() == "Search roles")


def names(window: MainWindow) -> list[str]:
    model = list_of(window).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount()) if model.index(row, 0).flags()]


def words(window: QWidget) -> list[str]:
    QApplication.processEvents()
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible() and label.text()]


def button(window: QWidget, text: str) -> QPushButton:
    QApplication.processEvents()
    return next(found for found in window.findChildren(QPushButton) if found.isVisible() and found.text() == text)


def entry(menu: QMenu, text: str) -> None:
    """Choose the entry of that name."""
    next(action for action in menu.actions() if action.text() == text).trigger()


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if not action.isSeparator()]


# Searching.


def test_typing_filters_and_enter_acts_on_the_highlighted_role(window: MainWindow, noting: NotingActions) -> None:
    QTest.keyClicks(search_of(window), "produ")
    assert names(window) == ["Production", "Production, read only"]
    QTest.keyClick(search_of(window), Qt.Key.Key_Down)
    QTest.keyClick(search_of(window), Qt.Key.Key_Return)
    assert noting.asked == [("assume", "prod-ro")]


def test_a_typo_acts_on_nothing_and_says_so(window: MainWindow, noting: NotingActions) -> None:
    QTest.keyClicks(search_of(window), "productoin")
    QTest.keyClick(search_of(window), Qt.Key.Key_Return)
    assert noting.asked == []
    assert "No role matches" in words(window)
    button(window, "Clear search").click()
    assert len(names(window)) == len(ROLES)


def test_escape_clears_the_search_and_then_leaves_it(window: MainWindow) -> None:
    search = search_of(window)
    search.setFocus()
    QTest.keyClicks(search, "lake")
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert search.text() == ""
    assert len(names(window)) == len(ROLES)
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert list_of(window).hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_F])
def test_the_search_field_is_reached_from_anywhere(window: MainWindow, key: Qt.Key) -> None:
    list_of(window).setFocus()
    QTest.keyClick(list_of(window), key, Qt.KeyboardModifier.ControlModifier)
    assert search_of(window).hasFocus()


def test_the_list_has_the_keys_at_first(window: MainWindow) -> None:
    assert list_of(window).hasFocus()
    assert list_of(window).chosen_name == "lake"


# Asking for things.


def test_keys_act_on_the_chosen_role(window: MainWindow, noting: NotingActions, qtbot: QtBot) -> None:
    noting.preferences.keep(shell="fish")  # noqa: S604 - no process is started
    roles = list_of(window)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(roles, Qt.Key.Key_T, control)
    QTest.keyClick(roles, Qt.Key.Key_C, control | Qt.KeyboardModifier.ShiftModifier)
    assert noting.asked == [("terminal", "lake"), ("copy for fish", "lake")]
    QTest.keyClick(roles, Qt.Key.Key_E, control)
    assert [dialog.windowTitle() for dialog in window.findChildren(EditRoleDialog)] == ["Edit role"]


def test_a_new_role_is_a_key_away(window: MainWindow) -> None:
    QTest.keyClick(list_of(window), Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert [dialog.windowTitle() for dialog in window.findChildren(EditRoleDialog)] == ["Add role"]


def test_removing_asks_first(window: MainWindow, noting: NotingActions) -> None:
    list_of(window).choose("stage")
    QTest.keyClick(list_of(window), Qt.Key.Key_Delete)
    asked = window.findChildren(ConfirmDialog)
    assert len(asked) == 1
    assert noting.asked == []
    asked[0].accept()
    assert noting.asked == [("remove", "stage")]


def test_delete_in_the_search_field_removes_letters_only(window: MainWindow) -> None:
    search = search_of(window)
    search.setFocus()
    search.setText("lake")
    search.home(False)
    QTest.keyClick(search, Qt.Key.Key_Delete)
    assert search.text() == "ake"
    assert window.findChildren(ConfirmDialog) == []


def test_a_duplicate_has_a_name_and_a_profile_of_its_own(window: MainWindow, noting: NotingActions) -> None:
    window.roles.duplicate("partner")
    what, copy = noting.asked[0]
    assert what == "save"
    assert isinstance(copy, Role)
    assert (copy.name, copy.profile_name, copy.title) == ("partner-copy", "partner-copy", "Partner bucket copy")
    assert copy.arn == ROLES[4].arn


def test_what_a_rule_says_of_a_role_is_not_written_into_its_duplicate(
    window: MainWindow, noting: NotingActions, acme: Store
) -> None:
    shown = replace(ROLES[4], color="red", group="Prod", ask_before_assuming=True)
    acme.show(Catalog({"partner": shown}, as_written={"partner": ROLES[4]}))
    window.roles.duplicate("partner")
    copy = noting.asked[0][1]
    assert isinstance(copy, Role)
    assert (copy.color, copy.group, copy.ask_before_assuming) == (ROLES[4].color, ROLES[4].group, None)


def test_the_copy_is_opened_once_it_is_in_the_list(window: MainWindow, noting: NotingActions, acme: Store) -> None:
    window.roles.duplicate("partner")
    copy = noting.asked[0][1]
    assert isinstance(copy, Role)
    assert noting.done is not None
    acme.show(Catalog({item.name: item for item in (*ROLES, copy)}))
    noting.done(None)
    assert list_of(window).chosen_name == "partner-copy"
    assert len(window.findChildren(EditRoleDialog)) == 1


@pytest.mark.parametrize(
    ("name", "first", "can_end"), [("lake", "Renew now", True), ("stage", "Assume", False), ("busy", "Cancel", False)]
)
def test_the_menu_of_a_role_offers_what_can_be_done_now(
    window: MainWindow, acme: Store, name: str, first: str, can_end: bool
) -> None:
    acme.show(Catalog({item.name: item for item in (*ROLES, role("busy"))}))
    acme.put(RoleState(role("busy"), assuming=True))
    state = acme.state(name)
    assert state is not None
    menu = window.menus.of_role(state)
    star = "Remove from favourites" if state.role.favorite else "Add to favourites"
    other_ways = [] if first == "Cancel" else ["Assume read only", "Assume with a reason…"]
    assert texts(menu) == [
        first, *other_ways, "Open terminal", "Open live terminal", "Open console", "Access check…",
        "Session Manager…", "Copy exports", "End session", star,
        "Make default profile…", "Copy role ARN", "Copy profile name", "Edit…", "Duplicate",
        "Add role via this one…", "Export…", "History of this role…", "Remove…",
    ]  # fmt: skip
    end = next(action for action in menu.actions() if action.text() == "End session")
    assert end.isEnabled() is can_end


def test_a_role_is_assumed_read_only_on_the_terms_of_its_session(
    window: MainWindow, acme: Store, noting: NotingActions, clock: Clock
) -> None:
    stage = acme.state("stage")
    assert stage is not None
    entry(window.menus.of_role(stage), "Assume read only")
    acme.put(replace(stage, session=session("stage", clock(), terms=Terms(reason="INC0012345"))))
    stage = acme.state("stage")
    assert stage is not None
    entry(window.menus.of_role(stage), "Assume read only")
    assert noting.asked == [
        ("assume stage", Terms(read_only=True)),
        ("assume stage", Terms(read_only=True, reason="INC0012345")),
    ]


def test_a_reason_is_asked_for_before_a_role_is_assumed_with_it(
    window: MainWindow, acme: Store, noting: NotingActions, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(window.findChildren(Details)))
    stage = acme.state("stage")
    assert stage is not None
    entry(window.menus.of_role(stage), "Assume with a reason…")
    assert [dialog.windowTitle() for dialog in window.findChildren(ReasonDialog)] == ["Reason for Staging deploy"]
    assert noting.asked == []


def test_what_the_details_ask_for_is_opened(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(window.findChildren(Details)))
    details = window.findChildren(Details)[0]
    details.code_requested.emit("work")
    details.reason_requested.emit("stage")
    details.key_requested.emit("work")
    opened = [window.findChildren(kind) for kind in (MfaCodeDialog, ReasonDialog, AccessKeyDialog)]
    assert [len(dialogs) for dialogs in opened] == [1, 1, 1]


def test_the_dialogs_and_notifications_cost_the_first_paint_nothing() -> None:
    late = ("details", "prompts", "notification", "dialogs.mfa_code", "dialogs.reason", "dialogs.code_edit")
    said = subprocess.run(
        [sys.executable, "-c", "import sys, roleswitch.ui.app; print(*sys.modules)"],
        capture_output=True,
        check=True,
        text=True,
    ).stdout.split()
    assert not {f"roleswitch.ui.{name}" for name in late} & set(said)
    assert "jeepney" not in said


def test_the_menu_copies_what_is_no_secret(window: MainWindow, acme: Store) -> None:
    state = acme.state("partner")
    assert state is not None
    entry(window.menus.of_role(state), "Copy role ARN")
    assert QGuiApplication.clipboard().text() == "arn:aws:iam::706469024316:role/cross-account-s3"
    entry(window.menus.of_role(state), "Copy profile name")
    assert QGuiApplication.clipboard().text() == "partner-s3"


def test_a_shell_that_was_chosen_is_the_one_for_next_time(
    window: MainWindow, acme: Store, noting: NotingActions
) -> None:
    state = acme.state("lake")
    assert state is not None
    shells = next(menu for menu in window.menus.of_role(state).findChildren(QMenu) if menu.title() == "Copy exports")
    entry(shells, "nushell")
    QTest.keyClick(
        list_of(window), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert noting.asked == [("copy for nushell", "lake")] * 2


def test_the_details_follow_the_list(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Data lake" in words(window))
    list_of(window).choose("prod-admin")
    assert "Production" in words(window)


# What it says.


def test_an_empty_list_offers_the_ways_to_begin(qapp: QApplication, open_window: Open, noting: NotingActions) -> None:
    store = Store()
    store.show(Catalog())
    window = open_window(store)
    assert "No roles yet" in words(window)
    button(window, "Look at a demo").click()
    assert noting.asked == [("demo", None)]
    button(window, "Add a key").click()
    assert len(window.findChildren(AccessKeyDialog)) == 1


def test_an_empty_list_with_a_key_offers_a_role_first(qapp: QApplication, open_window: Open) -> None:
    store = Store()
    store.show(Catalog({}, {"work": WORK}))
    window = open_window(store)
    primary = [found for found in window.findChildren(QPushButton) if found.property("primary")]
    offered = [found.text() or found.accessibleName() for found in primary]
    assert offered == ["Add role", "Add role"], "the one at the top and the one in the middle"


def test_an_empty_list_offers_to_import_what_is_in_aws(
    qapp: QApplication, open_window: Open, noting: NotingActions
) -> None:
    store = Store()
    store.show(Catalog())
    window = open_window(store)
    button(window, "Import…")
    noting.lists.counted_in_aws.emit(34)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    primary = [found for found in window.findChildren(QPushButton) if found.property("primary")]
    offered = [found.text() or found.accessibleName() for found in primary]
    assert offered == ["Add role", "Import 34 roles from ~/.aws"]


def test_a_list_that_was_not_read_yet_is_not_called_empty(qapp: QApplication, open_window: Open) -> None:
    store = Store()
    window = open_window(store)
    assert "No roles yet" not in words(window)
    store.show(Catalog())
    assert "No roles yet" in words(window)


def test_what_is_wrong_in_the_list_is_said_above_it(window: MainWindow, acme: Store, noting: NotingActions) -> None:
    assert not any("roles.toml" in text for text in words(window))
    acme.show(Catalog({}, {}, (Problem(12, "roles.x", "region: EU is none"), Problem(15, "roles.y", "bad"))))
    assert "2 problems. roles.toml line 12: region: EU is none" in words(window)
    button(window, "Open roles.toml").click()
    assert noting.asked == [("open", None)]
    acme.show(Catalog({"one": role("one")}))
    assert not any("roles.toml" in text for text in words(window))


def test_the_status_bar_counts_sessions_and_says_when_the_next_renewal_is(
    window: MainWindow, acme: Store, clock: Clock
) -> None:
    assert {"1 active session", "next renewal in 33 min"} <= set(words(window))
    assert button(window, "keys in GNOME Keyring").isVisible()
    clock.advance(timedelta(minutes=3))
    acme.look_at_the_clock()
    assert "next renewal in 30 min" in words(window)
    acme.show_waiting("your keyring")
    assert "waiting for your keyring…" in words(window)
    acme.show_sessions({})
    assert "no active session" in words(window)
    assert not any("renewal" in text for text in words(window))


@pytest.mark.parametrize("key", ["", "Space", "Return"])
def test_what_the_status_bar_says_of_the_keyring_leads_to_what_mends_it(
    window: MainWindow, acme: Store, noting: NotingActions, key: str
) -> None:
    acme.show_keyring("", "Keyring waits")
    words = button(window, "Keyring waits")
    if key:
        words.setFocus()
        QTest.keyClick(words, Qt.Key[f"Key_{key}"])
    else:
        QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert [dialog.isVisible() for dialog in window.findChildren(HealthDialog)] == [True]
    assert noting.asked == [("look at health", None)]


def test_a_click_on_the_status_bar_leaves_the_keyboard_where_it_is(window: MainWindow) -> None:
    QTest.mousePress(button(window, "keys in GNOME Keyring"), Qt.MouseButton.LeftButton)
    assert list_of(window).hasFocus()


def test_the_name_of_a_keyring_makes_no_key(window: MainWindow, acme: Store) -> None:
    acme.show_keyring("Keys & more")
    assert button(window, "keys in Keys && more").shortcut().isEmpty()


def test_tab_comes_to_the_status_bar_last(window: MainWindow) -> None:
    list_of(window).choose("lake")
    words = button(window, "keys in GNOME Keyring")
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_Tab)
    top = window.findChild(QFrame, "top")
    assert isinstance(top, QFrame)
    assert top.isAncestorOf(window.focusWidget())
    words.setFocus()
    QTest.keyClick(words, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    (details,) = window.findChildren(Details)
    assert details.isAncestorOf(window.focusWidget())


def test_what_happened_is_said_as_plain_text(window: MainWindow, noting: NotingActions) -> None:
    noting.said.emit("<b>Prod</b> assumed")
    label = next(found for found in window.findChildren(PlainLabel) if found.text() == "<b>Prod</b> assumed")
    assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("passed", "text"),
    [
        (timedelta(), "next renewal in 40 min"),
        (timedelta(minutes=39, seconds=30), "next renewal in 1 min"),
        (timedelta(minutes=-100), "next renewal in 2 h 20 min"),
        (timedelta(minutes=40), "renewal is due"),
    ],
)
def test_the_time_to_the_next_renewal(clock: Clock, passed: timedelta, text: str) -> None:
    state = RoleState(ROLES[0], session("prod-admin", clock()))
    assert next_renewal_words([state], clock() + passed) == text


def test_where_the_day_ends_before_every_renewal_the_status_bar_says_so(clock: Clock) -> None:
    states = [RoleState(ROLES[at], session(ROLES[at].name, clock(), timedelta(hours=at + 1))) for at in (0, 1)]
    ends = (clock() + timedelta(minutes=50)).astimezone().time()
    assert next_renewal_words(states, clock(), ends) == "next renewal in 40 min"
    assert next_renewal_words(states[1:], clock(), ends) == f"no renewal after {ends:%H:%M}"


def test_a_session_that_is_not_kept_renewed_counts_for_no_renewal(clock: Clock) -> None:
    state = RoleState(ROLES[0], session("prod-admin", clock(), keep_renewed=False))
    assert next_renewal_words([state], clock()) == ""


def test_counts_are_in_words() -> None:
    assert [active_words(count) for count in (0, 1, 3)] == [
        "no active session",
        "1 active session",
        "3 active sessions",
    ]


def test_every_control_has_a_name_for_screen_readers(window: MainWindow) -> None:
    controls = [*window.findChildren(QPushButton), *window.findChildren(QLineEdit), *window.findChildren(RoleListView)]
    assert all(control.accessibleName() or getattr(control, "text", str)() for control in controls)


# The sidebar.


def test_the_sidebar_counts_what_there_is_to_look_at(acme: Store) -> None:
    assert [(shown.text, shown.amount) for shown in entries(acme)] == [
        ("All roles", 5),
        ("Active", 1),
        ("Favourites", 1),
        ("Recent", 2),
        ("Groups", None),
        ("Platform", 3),
        ("Data", 1),
        ("Sign-in sources", None),
        ("work · boaty.mcboatface", None),
        ("legacy · profile old-base", None),
    ]


@pytest.mark.parametrize(
    ("state", "text", "tone"),
    [
        (SourceState(WORK), "work · not used yet", Tone.UNKNOWN),
        (SourceState(WORK, "arn:aws:iam::111122223333:user/ops/boaty"), "work · boaty", Tone.WORKS),
        (SourceState(WORK, "arn:aws:iam::1:user/b", "The key is gone"), "work · needs attention", Tone.TROUBLE),
        (SourceState(LEGACY), "legacy · profile old-base", Tone.UNKNOWN),
    ],
)
def test_the_state_of_a_source_is_told_in_words_too(state: SourceState, text: str, tone: Tone) -> None:
    shown = source_entry(state)
    assert (shown.text, shown.tone) == (text, tone)


def test_a_view_is_chosen_with_the_keyboard(window: MainWindow) -> None:
    sidebar = window.findChildren(Sidebar)[0]
    views = sidebar.findChildren(QWidget, "sideList")[0]
    for _ in range(4):
        QTest.keyClick(views, Qt.Key.Key_Down)
    assert sidebar.chosen == View(ViewKind.GROUP, "Platform"), "the title above the groups is stepped over"
    assert names(window) == ["Production", "Staging deploy", "Production, read only"]


def test_a_group_that_is_gone_leaves_all_roles(window: MainWindow, acme: Store) -> None:
    sidebar = window.findChildren(Sidebar)[0]
    sidebar.choose(View(ViewKind.GROUP, "Data"))
    assert names(window) == ["Data lake"]
    acme.show(Catalog({item.name: replace(item, group="") for item in ROLES}))
    assert sidebar.chosen == ALL
    assert len(names(window)) == len(ROLES)


def test_the_sidebar_follows_sessions_and_stars(window: MainWindow, acme: Store, clock: Clock) -> None:
    sidebar = window.findChildren(Sidebar)[0]
    acme.put(RoleState(ROLES[0], session("prod-admin", clock())))
    acme.put(RoleState(replace(ROLES[3], favorite=True)))
    QCoreApplication.processEvents()
    assert [shown.amount for shown in sidebar.shown[:3]] == [5, 2, 2]


def test_an_empty_view_says_what_would_be_in_it(window: MainWindow, acme: Store) -> None:
    acme.show_sessions({})
    window.findChildren(Sidebar)[0].choose(View(ViewKind.ACTIVE))
    assert "No active sessions" in words(window)


def test_the_menu_of_a_source_tests_and_removes_it(window: MainWindow, acme: Store, noting: NotingActions) -> None:
    state = acme.source("work")
    assert state is not None
    entry(window.menus.of_source(state), "Test")
    assert noting.asked == [("test", WORK)]
    assert "work is arn:aws:iam::111122223333:user/boaty" in words(window)
    entry(window.menus.of_source(state), "Remove…")
    assert len(noting.asked) == 1
    window.findChildren(ConfirmDialog)[0].accept()
    assert noting.asked[1:] == [("remove source", "work")]


def test_the_menu_of_a_source_gives_a_code_and_forgets_what_it_bought(
    window: MainWindow, acme: Store, noting: NotingActions, clock: Clock, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(window.findChildren(Details)))
    work, legacy = acme.sources()
    assert texts(window.menus.of_source(legacy)) == ["Test", "Settings…", "Remove…"], "it names no device"
    assert texts(window.menus.of_source(work)) == [
        "Test", "Enter MFA code…", "Open console as its user", "Copy sign-in link", "Rotate…", "Settings…", "Remove…",
    ]  # fmt: skip
    entry(window.menus.of_source(work), "Enter MFA code…")
    assert [dialog.windowTitle() for dialog in window.findChildren(MfaCodeDialog)] == ["MFA code for work"]
    acme.show_mfa_sessions({"work": clock() + timedelta(hours=3)})
    entry(window.menus.of_source(acme.sources()[0]), "Forget MFA session")
    assert noting.asked == [("forget", "work")]
    clock.advance(timedelta(hours=4))
    assert "Forget MFA session" not in texts(window.menus.of_source(acme.sources()[0]))


def test_the_status_bar_says_what_holds_renewals_up_and_that_the_clock_is_off(
    window: MainWindow, acme: Store, noting: NotingActions
) -> None:
    noting.renewal.paused_because = "AWS is not reached"
    noting.renewal.changed.emit()
    assert "AWS is not reached" in [label.text() for label in window.statusBar().findChildren(QLabel)]
    acme.show_clock("this computer's clock is 20 minutes ahead")
    assert "this computer's clock is 20 minutes ahead" in [
        label.text() for label in window.statusBar().findChildren(QLabel)
    ]


# Settings.


def test_the_theme_of_the_menu_is_that_of_the_preferences(window: MainWindow, noting: NotingActions) -> None:
    entry(window.menus.of_program().findChildren(QMenu)[0], "Dark")
    assert noting.preferences.now.theme == "dark"
    again = window.menus.of_program().findChildren(QMenu)[0]
    assert [action.text() for action in again.actions() if action.isChecked()] == ["Dark"]


def test_the_window_opens_as_it_was_left(
    window: MainWindow, acme: Store, noting: NotingActions, settings: QSettings, qtbot: QtBot
) -> None:
    window.resize(777, 555)
    window.close()
    settings.sync()
    again = MainWindow(acme, as_actions(noting), QSettings(settings.fileName(), QSettings.Format.IniFormat))
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (777, 555)


def test_the_first_paint_is_told_once(qtbot: QtBot, acme: Store, noting: NotingActions) -> None:
    window = MainWindow(acme, as_actions(noting))
    qtbot.addWidget(window)
    told: list[bool] = []
    window.first_painted.connect(lambda: told.append(True))
    with qtbot.waitSignal(window.first_painted):
        window.show()
    window.hide()
    window.show()
    QApplication.processEvents()
    assert told == [True]


def test_a_role_can_be_added_that_is_assumed_from_another_one(window: MainWindow, acme: Store) -> None:
    state = acme.state("stage")
    assert state is not None
    entry(window.menus.of_role(state), "Add role via this one…")
    dialog = window.findChildren(EditRoleDialog)[-1]
    assert dialog.windowTitle() == "Add role"
    assert "the role stage" in [choice.currentText() for choice in dialog.findChildren(QComboBox)]


def test_an_identity_center_without_roles_offers_to_look_for_them(
    qapp: QApplication, open_window: Open, acme: Store
) -> None:
    center = IdentityCenterSource(name="center", start_url="https://acme.awsapps.com/start", region="eu-west-1")
    acme.show(Catalog({"one": role("one")}, {"work": WORK, "center": center}))
    window = open_window(acme)
    window.findChildren(Sidebar)[0].choose(View(ViewKind.SOURCE, "center"))
    assert "No role uses this source yet." in words(window)
    button(window, "Accounts and roles…")
