"""What the desktop tells of sessions: when, of which, once, and until it is not true any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.preferences import Preferences
from roleswitch.core.session import RoleState
from roleswitch.errors import (
    AwsUnreachable,
    HookFailed,
    RoleRefused,
    RoleSwitchError,
    SourceUnusable,
    TokenCodeRequired,
)
from roleswitch.ui.main_window import MainWindow
from roleswitch.ui.notices import Notices, could_not_be_renewed, ends_soon, was_not_assumed
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.ui.conftest import NotingActions, NotingNotifier, as_actions
from tests.ui.sessions import role, session

pytestmark = pytest.mark.qt_log_ignore("does not support raise")  # the offscreen platform says so

USUAL = Preferences()
REFUSED = RoleRefused("AWS does not let you in.")
CODE = TokenCodeRequired("arn:aws:iam::111122223333:mfa/boaty", "A code is wanted.", source="work")


def state(
    clock: Clock, minutes: float, *, life: float = 60, error: RoleSwitchError | None = None, **of: object
) -> RoleState:
    """Of a role with a session of which those minutes are left."""
    issued = clock() - timedelta(minutes=life - minutes)
    return RoleState(role("prod"), session("prod", issued, timedelta(minutes=life), **of), error=error)


# Of which.


@pytest.mark.parametrize(
    ("minutes", "of", "soon"),
    [
        (4.9, {"keep_renewed": False}, True),
        (5.1, {"keep_renewed": False}, False),
        (4.9, {}, False),  # it is about to be renewed
        (4.9, {"error": REFUSED}, True),
        (4.9, {"error": CODE}, True),
        (0, {"keep_renewed": False}, False),
        (14, {"keep_renewed": False, "life": 15}, False),
        (4, {"keep_renewed": False, "life": 9}, False),
        (2.9, {"keep_renewed": False, "life": 9}, True),  # the last third of a short one
    ],
)
def test_a_session_that_ends_is_told_of_in_time_where_it_does_not_renew_itself(
    clock: Clock, minutes: float, of: dict[str, object], soon: bool
) -> None:
    assert ends_soon(state(clock, minutes, **of), clock(), USUAL) is soon  # type: ignore[arg-type]


def test_the_minutes_are_those_that_the_person_chose(clock: Clock) -> None:
    ending = state(clock, 14, keep_renewed=False)
    assert not ends_soon(ending, clock(), USUAL)
    assert ends_soon(ending, clock(), Preferences(warn_minutes=15))


def test_one_that_its_role_makes_end_is_told_of_too(clock: Clock) -> None:
    ends_by = clock() + timedelta(minutes=4)
    assert ends_soon(state(clock, 4, ends_by=ends_by), clock(), USUAL)


def test_after_the_end_of_the_day_what_runs_out_is_told_of(clock: Clock) -> None:
    day_ends = f"{(clock() - timedelta(minutes=30)).astimezone():%H:%M}"
    assert ends_soon(state(clock, 4), clock(), Preferences(renew_until=day_ends))


@pytest.mark.parametrize(
    ("minutes", "error", "told"),
    [
        (19, REFUSED, True),
        (21, REFUSED, False),  # not due yet: the trouble is from something else
        (19, AwsUnreachable("AWS was not reached."), False),  # there is time for the next try
        (14, AwsUnreachable("AWS was not reached."), True),
        (14, CODE, False),
        (14, HookFailed("A hook failed.", "prod"), False),
        (14, None, False),
        (0, REFUSED, False),
    ],
)
def test_a_renewal_that_failed_is_told_of_where_nothing_mends_it(
    clock: Clock, minutes: float, error: RoleSwitchError | None, told: bool
) -> None:
    assert could_not_be_renewed(state(clock, minutes, error=error), clock()) is told


def test_a_failed_try_is_one_without_a_session_and_without_a_question(clock: Clock) -> None:
    assert was_not_assumed(RoleState(role("prod"), error=REFUSED), clock())
    assert was_not_assumed(state(clock, 0, error=REFUSED), clock())
    assert not was_not_assumed(RoleState(role("prod"), error=CODE), clock())
    assert not was_not_assumed(RoleState(role("prod"), error=REFUSED, assuming=True), clock())
    assert not was_not_assumed(state(clock, 30, error=REFUSED), clock())
    assert not was_not_assumed(RoleState(role("prod")), clock())


# How it is told.

Put = Callable[..., None]


class Desk:
    def __init__(self, clock: Clock, noting: NotingActions, qtbot: QtBot) -> None:
        self.clock, self.noting, self.qtbot = clock, noting, qtbot
        self.store = Store(clock)
        names = [f"r{number}" for number in range(5)]
        self.store.show(Catalog({name: role(name, display_name=name.upper()) for name in names}, {}))
        self.window = MainWindow(self.store, as_actions(noting))
        qtbot.addWidget(self.window)
        self.notifier = NotingNotifier()
        self.notices = Notices(self.store, as_actions(noting), self.window, self.notifier)

    def put(self, name: str, minutes: float | None, error: RoleSwitchError | None = None, **of: object) -> None:
        known = self.store.state(name)
        assert known is not None
        issued = self.clock() - timedelta(minutes=60 - (minutes or 0))
        lasting = None if minutes is None else session(name, issued, **of)  # type: ignore[arg-type]
        self.store.put(replace(known, session=lasting, error=error))

    def told(self) -> list[tuple[str, str, str]]:
        """What was said anew, once all of it is."""
        self.qtbot.wait(250)
        said = list(self.notifier.shown)
        self.notifier.shown.clear()
        return said


@pytest.fixture
def desk(clock: Clock, noting: NotingActions, qtbot: QtBot) -> Desk:
    return Desk(clock, noting, qtbot)


def test_it_says_which_one_ends_when_and_why_and_what_can_be_done(desk: Desk) -> None:
    desk.put("r0", 4, keep_renewed=False)
    at = f"{(desk.clock() + timedelta(minutes=4)).astimezone():%H:%M}"
    assert desk.told() == [("ends r0", f"R0 ends at {at}", f"482109375526, r0: expires {at}, is not renewed.")]
    assert desk.notifier.buttons["ends r0"] == ["renew", "end"]


def test_it_is_told_as_time_passes_and_once(desk: Desk) -> None:
    desk.put("r0", 7, keep_renewed=False)
    assert desk.told() == []
    for _ in range(5):
        desk.clock.advance(timedelta(minutes=1))
        desk.store.look_at_the_clock()
    assert [key for key, _, _ in desk.told()] == ["ends r0"]


def test_a_session_that_was_renewed_or_has_ended_is_not_told_of_any_more(desk: Desk) -> None:
    for name in ("r0", "r1"):
        desk.put(name, 4, keep_renewed=False)
    desk.told()
    desk.put("r0", 60, keep_renewed=False)
    desk.put("r1", None)
    assert desk.told() == []
    assert sorted(desk.notifier.withdrawn) == ["ends r0", "ends r1"]
    desk.clock.advance(timedelta(minutes=56))
    desk.store.look_at_the_clock()
    assert [key for key, _, _ in desk.told()] == ["ends r0"]  # its next end is another one


def test_its_buttons_renew_and_end(desk: Desk) -> None:
    desk.put("r0", 4, keep_renewed=False)
    desk.told()
    desk.notifier.button_pressed.emit("ends r0", "renew")
    desk.notifier.button_pressed.emit("ends r0", "end")
    desk.notifier.button_pressed.emit("somebody else's", "end")
    assert desk.noting.asked == [("assume", "r0"), ("end", "r0")]


def test_a_renewal_that_failed_is_told_with_its_sentence_and_shown_at_a_press(desk: Desk) -> None:
    desk.window.show()
    desk.put("r3", 18, REFUSED)
    assert desk.told() == [("failed r3", "R3 was not renewed", "AWS does not let you in.")]
    desk.notifier.button_pressed.emit("failed r3", "show")
    assert desk.window._list.chosen_name == "r3"
    desk.put("r3", 60)
    desk.told()
    assert desk.notifier.withdrawn == ["failed r3"]


def test_two_reasons_are_two_notifications_of_one_role(desk: Desk) -> None:
    desk.put("r0", 4, REFUSED)
    assert sorted(key for key, _, _ in desk.told()) == ["ends r0", "failed r0"]


def test_a_try_from_the_tray_that_failed_is_told_where_the_window_is_not_seen(desk: Desk) -> None:
    desk.put("r0", None, SourceUnusable("The profile is not there."))
    assert desk.told() == [("failed r0", "R0 was not assumed", "The profile is not there.")]
    desk.window.show()
    desk.put("r1", None, SourceUnusable("The profile is not there."))
    assert desk.told() == []


def test_what_comes_of_something_done_from_the_tray_is_told_where_the_window_is_not_seen(desk: Desk) -> None:
    desk.noting.said.emit("R0: session ended, its profile is gone.")
    assert desk.told() == [], "nobody did that from the tray"
    desk.notices.tell_outcome("r0")
    desk.noting.said.emit("Assuming R0 …")
    desk.noting.said.emit("R0 assumed until 14:32.")
    desk.noting.said.emit("R1: session ended, its profile is gone.")
    assert desk.told() == [("outcome", "RoleSwitch", "R0 assumed until 14:32.")], "and nothing else"
    desk.notices.tell_outcome("r0")
    desk.put("r0", None, SourceUnusable("The profile is not there."))
    desk.noting.said.emit("The profile is not there.")
    assert [key for key, _, _ in desk.told()] == ["failed r0"], "told once"
    desk.notifier.activated.emit("outcome")
    assert desk.window.isVisible()
    assert desk.window._list.chosen_name == "r0"
    desk.notices.tell_outcome("r0")
    desk.noting.said.emit("R0 assumed until 14:33.")
    assert desk.told() == []


def test_from_the_fourth_at_once_they_are_told_as_one(desk: Desk) -> None:
    for name in ("r0", "r1", "r2", "r3"):
        desk.put(name, 4, keep_renewed=False)
    assert desk.told() == [("ends", "4 sessions end soon", "R0, R1, R2, R3.")]
    assert desk.notifier.buttons["ends"] == ["show"]
    desk.put("r4", 4, keep_renewed=False)
    assert desk.told() == [("ends", "5 sessions end soon", "R0, R1, R2, R3, R4.")]
    for name in ("r0", "r1", "r2", "r3", "r4"):
        assert "ends" not in desk.notifier.withdrawn
        desk.put(name, None)
        desk.told()
    assert "ends" in desk.notifier.withdrawn


def test_those_that_were_told_one_by_one_go_into_the_one(desk: Desk) -> None:
    for name in ("r0", "r1", "r2"):
        desk.put(name, 4, keep_renewed=False)
    assert len(desk.told()) == 3
    desk.put("r3", 4, keep_renewed=False)
    assert [key for key, _, _ in desk.told()] == ["ends"]
    assert sorted(desk.notifier.withdrawn) == ["ends r0", "ends r1", "ends r2"]


def test_who_wants_no_notifications_gets_none_and_those_that_are_shown_go(desk: Desk) -> None:
    desk.put("r0", 4, keep_renewed=False)
    desk.told()
    desk.noting.preferences.keep(notify=False)
    desk.put("r1", 4, keep_renewed=False)
    assert desk.told() == []
    assert not desk.notifier.is_on
    assert desk.notifier.withdrawn == ["ends r0"]
