"""What becomes of the program when its window closes, and of live sessions when it ends."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from roleswitch.core.preferences import Preferences
from roleswitch.core.session import RoleState
from roleswitch.errors import RoleSwitchError
from roleswitch.ui.dialogs.quit import QuitDialog
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.plain_text import PlainLabel
from roleswitch.ui.quitting import Quitting, Step, next_step
from roleswitch.ui.store import Store
from tests.ui.conftest import ROLES, NotingActions, NotingNotifier, as_actions
from tests.ui.sessions import session

pytestmark = pytest.mark.qt_log_ignore("does not support raise")  # the offscreen platform says so


@pytest.mark.parametrize(
    ("closes_window", "has_tray", "by_system", "live", "preferences", "step"),
    [
        (True, True, False, 2, {}, Step.HIDE),
        (True, True, False, 0, {}, Step.HIDE),
        (True, True, False, 2, {"keep_in_tray": False}, Step.ASK),
        (True, False, False, 2, {}, Step.ASK),
        (True, False, False, 0, {}, Step.LEAVE),
        (True, True, True, 2, {}, Step.LEAVE),
        (False, True, False, 2, {}, Step.ASK),
        (False, True, False, 0, {"on_quit": "end"}, Step.LEAVE),
        (False, True, False, 2, {"on_quit": "end"}, Step.END),
        (False, True, False, 2, {"on_quit": "keep"}, Step.LEAVE),
        (False, True, True, 2, {}, Step.LEAVE),
        (False, True, True, 2, {"on_quit": "end"}, Step.END),
    ],
)
def test_what_is_done_next(  # noqa: PLR0917 - a table
    closes_window: bool, has_tray: bool, by_system: bool, live: int, preferences: dict[str, object], step: Step
) -> None:
    wanted = Preferences(**preferences)  # type: ignore[arg-type]
    found = next_step(wanted, closes_window=closes_window, has_tray=has_tray, by_system=by_system, live=live)
    assert found is step


class Desk:
    """The window of somebody who has one live session, of Data lake."""

    def __init__(self, store: Store, noting: NotingActions, folder: Path, qtbot: QtBot) -> None:
        self.store, self.noting, self.qtbot = store, noting, qtbot
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = MainWindow(store, as_actions(noting), settings)
        qtbot.addWidget(self.window)
        self.notifier = NotingNotifier()
        self.has_tray = False
        self.left = 0
        self.quitting = Quitting(
            store,
            as_actions(noting),
            self.window,
            notifier=self.notifier,
            has_tray=lambda: self.has_tray,
            leave=self._leave,
        )
        self.window.show()

    def _leave(self) -> None:
        self.left += 1

    def dialog(self) -> QuitDialog:
        found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QuitDialog) and each.isVisible()]
        assert len(found) == 1
        return found[0]

    def is_asked(self) -> bool:
        return any(isinstance(each, QuitDialog) and each.isVisible() for each in QApplication.topLevelWidgets())

    def press(self, words: str) -> None:
        next(button for button in self.dialog().findChildren(QPushButton) if button.text() == words).click()

    def ended(self, name: str = "lake", error: RoleSwitchError | None = None) -> None:
        """What `Actions.end` has come to."""
        state = self.store.state(name)
        assert state is not None
        self.store.put(replace(state, error=error, session=state.session if error else None))


@pytest.fixture
def desk(acme: Store, noting: NotingActions, tmp_path: Path, qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk(acme, noting, tmp_path, qtbot)
    yield desk
    for each in QApplication.topLevelWidgets():
        if isinstance(each, QuitDialog):
            each.close()


def test_in_the_tray_the_window_hides_and_that_is_said_once(desk: Desk) -> None:
    desk.has_tray = True
    for _ in range(2):
        assert not desk.window.close()
        assert not desk.window.isVisible()
        desk.window.show()
    assert [title for _, title, _ in desk.notifier.shown] == ["RoleSwitch is still there"]
    assert desk.left == 0
    desk.window.hide()
    desk.notifier.activated.emit("told_of_tray")
    assert desk.window.isVisible()


def test_what_nobody_could_show_is_said_again_the_next_time(desk: Desk) -> None:
    desk.has_tray, desk.notifier.has_server = True, False
    desk.window.close()
    desk.window.show()
    desk.notifier.has_server = True
    desk.window.close()
    desk.window.show()
    desk.window.close()
    assert len(desk.notifier.shown) == 2


@pytest.mark.parametrize("renews", [True, False])
def test_that_sessions_are_renewed_is_said_where_it_is_so(desk: Desk, renews: bool) -> None:
    desk.has_tray = True
    lasting = session("lake", desk.store.clock(), keep_renewed=renews)
    desk.store.put(RoleState(ROLES[1], lasting))
    desk.window.close()
    ((_, _, text),) = desk.notifier.shown
    assert ("renews your sessions" in text) is renews


def test_without_a_tray_and_without_sessions_closing_ends_the_program(desk: Desk) -> None:
    desk.store.put(RoleState(ROLES[1]))
    assert desk.window.close()
    desk.qtbot.waitUntil(lambda: desk.left == 1)


def test_without_a_tray_closing_asks_about_what_is_live_and_the_window_stays_until_then(desk: Desk) -> None:
    assert not desk.window.close()
    assert desk.window.isVisible()
    said = " ".join(label.text() for label in desk.dialog().findChildren(PlainLabel))
    assert "Data lake is active." in said
    assert "nothing renews it while RoleSwitch is closed" in said
    assert desk.left == 0


def test_kept_they_stay_and_nothing_is_ended(desk: Desk) -> None:
    desk.window.quit_requested.emit()
    desk.press("Keep it until it expires")
    assert desk.left == 1
    assert desk.noting.asked == []
    assert desk.noting.preferences.now.on_quit == "ask"


def test_a_person_who_cancels_stays_and_may_quit_later(desk: Desk) -> None:
    desk.quitting.quit()
    desk.press("Cancel")
    assert desk.left == 0
    desk.quitting.quit()
    assert desk.is_asked()


def test_two_who_quit_at_once_are_asked_once(desk: Desk) -> None:
    desk.quitting.quit()
    desk.quitting.quit()
    desk.window.close()
    desk.dialog()


def test_what_is_to_be_ended_is_ended_before_the_program_is(desk: Desk) -> None:
    desk.store.put(RoleState(ROLES[0], session("prod-admin", desk.store.clock())))
    desk.quitting.quit()
    desk.press("End them")
    assert {name for _, name in desk.noting.asked} == {"lake", "prod-admin"}
    assert "Ending…" in [label.text() for label in desk.dialog().findChildren(PlainLabel)]
    desk.ended("lake")
    assert desk.left == 0
    desk.ended("prod-admin")
    assert desk.left == 1


def test_what_is_being_assumed_is_ended_once_it_is_there(desk: Desk) -> None:
    desk.noting.preferences.keep(on_quit="end")
    desk.store.put(RoleState(ROLES[1]))
    desk.store.put(RoleState(ROLES[0], assuming=True))
    desk.quitting.quit()
    assert (desk.noting.asked, desk.left) == ([], 0)
    desk.store.put(RoleState(ROLES[0], session("prod-admin", desk.store.clock())))
    assert (desk.noting.asked, desk.left) == ([("end", "prod-admin")], 0)
    desk.ended("prod-admin")
    assert desk.left == 1


def test_the_answer_is_remembered_and_nobody_asks_again(desk: Desk) -> None:
    desk.quitting.quit()
    desk.dialog().remember.check(True)
    desk.press("End it")
    desk.ended()
    assert desk.noting.preferences.now.on_quit == "end"
    assert desk.left == 1


def test_a_session_that_cannot_be_ended_is_told_and_the_person_decides(desk: Desk) -> None:
    desk.noting.preferences.keep(on_quit="end")
    desk.quitting.quit()
    assert not desk.is_asked()  # what takes no time is not shown
    desk.ended(error=RoleSwitchError("~/.aws/credentials is locked."))
    said = [label.text() for label in desk.dialog().findChildren(PlainLabel)]
    assert "Data lake: ~/.aws/credentials is locked." in said
    assert desk.left == 0
    desk.press("Quit all the same")
    assert desk.left == 1


def test_ends_that_take_their_time_are_shown_and_can_be_left(desk: Desk) -> None:
    desk.noting.preferences.keep(on_quit="end")
    desk.quitting.quit()
    desk.qtbot.waitUntil(desk.is_asked)
    desk.press("Cancel")
    desk.ended()
    assert desk.left == 0


def test_nobody_waits_for_an_end_for_ever(desk: Desk) -> None:
    desk.noting.preferences.keep(on_quit="end")
    desk.quitting.quit()
    desk.quitting._limit.start(1)
    desk.qtbot.waitUntil(desk.is_asked)
    assert "Data lake: no answer yet." in [label.text() for label in desk.dialog().findChildren(PlainLabel)]


def test_the_system_asks_nothing_and_sessions_stay(desk: Desk) -> None:
    desk.has_tray = True
    desk.quitting.leave_unasked()
    assert not desk.is_asked()
    assert desk.left == 1
    assert desk.noting.asked == []


def test_for_the_system_sessions_end_where_the_person_wants_it_always(desk: Desk) -> None:
    desk.noting.preferences.keep(on_quit="end")
    desk.quitting.leave_unasked()
    assert desk.noting.asked == [("end", "lake")]
    desk.ended(error=RoleSwitchError("~/.aws/credentials is locked."))
    assert not desk.is_asked()
    assert desk.left == 1


def test_the_system_waits_for_seconds_alone_also_where_the_person_began_to_end_them(desk: Desk) -> None:
    desk.noting.preferences.keep(on_quit="end")
    desk.quitting.quit()
    desk.quitting.leave_unasked()
    assert desk.noting.asked == [("end", "lake")]
    desk.qtbot.waitUntil(lambda: desk.left == 1, timeout=5000)
    assert not desk.is_asked()


def test_at_log_out_a_window_that_is_closed_ends_the_program_in_the_tray_too(desk: Desk) -> None:
    desk.has_tray = True
    desk.quitting.log_out_begins()
    assert desk.window.close()
    desk.qtbot.waitUntil(lambda: desk.left == 1)


def test_a_log_out_that_was_called_off_is_forgotten(desk: Desk) -> None:
    desk.has_tray = True
    desk.quitting.log_out_begins()
    desk.quitting._called_off.start(1)
    desk.qtbot.waitUntil(lambda: not desk.quitting._called_off.isActive())
    assert not desk.window.close()
    assert desk.left == 0
