"""Many roles at once: how many at a time, what came of each, and how that is said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.session import RoleState
from roleswitch.errors import ReasonRequired, RoleRefused, RoleSwitchError, TokenCodeRequired
from roleswitch.ui.group_actions import (
    MOST_AT_ONCE,
    Batch,
    Came,
    _came_of_assuming,
    asking_first,
    assumed_words,
    ended_words,
)
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.ui.sessions import role, session

NAMES = tuple(f"r{number}" for number in range(10))
WANTS_CODE = TokenCodeRequired("arn:aws:iam::111122223333:mfa/boaty", "A code is needed.", source="work")


class Desk:
    """Ten roles, and what is begun for them, which stays under way until `come` says otherwise."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self.store = Store(clock)
        self.store.show(Catalog({name: role(name) for name in NAMES}))
        self.begun: list[str] = []
        self.called_off: list[str] = []
        self.finished = 0
        self.owner = QObject()

    def batch(self, *names: str, came_of: Callable[[RoleState, datetime], Came] = _came_of_assuming) -> Batch:
        batch = Batch(self.store, names, begin=self._begin, came_of=came_of, call_off=self._call_off, parent=self.owner)
        batch.finished.connect(self._finish)
        settle()
        return batch

    def _begin(self, name: str) -> None:
        self.begun.append(name)
        self._put(name, assuming=True, error=None)

    def _call_off(self, name: str) -> None:
        self.called_off.append(name)
        self._put(name, assuming=False)

    def _finish(self) -> None:
        self.finished += 1

    def _put(self, name: str, **fields: object) -> None:
        state = self.store.state(name)
        assert state is not None
        self.store.put(replace(state, **fields))  # type: ignore[arg-type]  # fields of RoleState

    def come(self, name: str, error: RoleSwitchError | None = None) -> None:
        """As `Actions` does it: what went wrong is said after it is over."""
        if error is None:
            self._put(name, assuming=False, session=session(name, self.clock()), error=None)
        else:
            self._put(name, assuming=False)
            self._put(name, error=error)
        settle()


def settle() -> None:
    for _ in range(3):
        QApplication.processEvents()


@pytest.fixture
def desk(qapp: QApplication, clock: Clock) -> Desk:
    return Desk(clock)


def test_no_more_than_a_few_are_under_way_at_a_time_and_each_in_its_turn(desk: Desk) -> None:
    desk.batch(*NAMES)
    assert desk.begun == list(NAMES[:MOST_AT_ONCE])
    desk.come("r2")
    assert desk.begun == list(NAMES[: MOST_AT_ONCE + 1])
    desk.come("r0", RoleRefused("No."))
    desk.come("r1", WANTS_CODE)
    assert desk.begun == list(NAMES[: MOST_AT_ONCE + 3])
    for name in NAMES[3:]:
        desk.come(name)
    assert desk.begun == list(NAMES)
    assert desk.finished == 1


def test_what_came_of_each_is_told(desk: Desk) -> None:
    batch = desk.batch("r0", "r1", "r2")
    assert [state.role.name for state in batch.which(Came.UNDER_WAY)] == ["r0", "r1", "r2"]
    desk.come("r0")
    desk.come("r1", RoleRefused("No."))
    desk.come("r2")
    assert batch.is_over
    assert assumed_words(batch) == "2 assumed, 1 not: r1."


def test_one_that_waits_for_a_code_is_done_when_the_code_was_given_also_after_the_end(desk: Desk, qtbot: QtBot) -> None:
    batch = desk.batch("r0", "r1")
    desk.come("r0")
    desk.come("r1", WANTS_CODE)
    assert desk.finished == 1
    assert assumed_words(batch) == "1 role assumed. Waiting for you: r1."
    with qtbot.waitSignal(batch.changed):
        desk.come("r1")
    assert assumed_words(batch) == "2 roles assumed."
    assert desk.finished == 1


def test_when_it_is_cancelled_no_more_are_begun_and_what_is_under_way_is_called_off(desk: Desk) -> None:
    batch = desk.batch(*NAMES)
    desk.come("r0")
    batch.cancel()
    settle()
    assert desk.called_off == ["r1", "r2", "r3", "r4"]
    assert desk.begun == list(NAMES[:5])
    assert desk.finished == 1
    assert assumed_words(batch) == "1 assumed, the others were cancelled."


def test_a_role_that_is_gone_meanwhile_holds_nobody_up(desk: Desk) -> None:
    desk.batch("r0", "r1")
    desk.store.show(Catalog({"r1": role("r1")}))
    desk.come("r1")
    assert desk.finished == 1


def test_of_none_nothing_is_begun_and_it_is_over(desk: Desk) -> None:
    batch = desk.batch()
    assert (batch.is_over, desk.begun) == (True, [])


@pytest.mark.parametrize("error", [WANTS_CODE, ReasonRequired("Why?")])
def test_what_only_a_person_can_mend_waits_and_has_not_failed(desk: Desk, error: RoleSwitchError) -> None:
    batch = desk.batch("r0")
    desk.come("r0", error)
    assert batch.came_of("r0") is Came.WAITS


def test_what_ended_is_counted(desk: Desk) -> None:
    def came_of(state: RoleState, _: datetime) -> Came:
        return Came.DONE if state.session is None else Came.FAILED if state.error else Came.UNDER_WAY

    for name in NAMES[:3]:
        desk.come(name)
    batch = desk.batch(*NAMES[:3], came_of=came_of)
    for name in NAMES[:2]:
        desk._put(name, session=None)
    desk._put("r2", error=RoleRefused("No."))
    settle()
    assert ended_words(batch) == "2 ended, 1 not: r2."
    desk._put("r2", session=None)
    assert ended_words(batch) == "3 sessions ended."


def test_who_asks_first_is_the_role_or_one_on_the_way_to_it_and_first_of_all_whose_name_is_typed(clock: Clock) -> None:
    hub = replace(role("hub"), type_name_to_assume=True)
    middle = replace(role("middle"), source=None, via="hub", ask_before_assuming=True)
    last = replace(role("last"), source=None, via="middle")
    there = replace(role("there"), source=None, via="back")
    back = replace(role("back"), source=None, via="there")
    plain = role("plain")
    store = Store(clock)
    store.show(Catalog({each.name: each for each in (hub, middle, last, there, back, plain)}))
    assert asking_first(last, store) == hub
    assert asking_first(middle, store) == hub
    assert asking_first(plain, store) is None
    assert asking_first(there, store) is None, "roles that lead in a circle end the looking too"
