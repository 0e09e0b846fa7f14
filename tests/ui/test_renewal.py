"""Sessions are renewed before they end, not all at once, and a failure is tried again in time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.ui.renewal import AT_ONCE, FIRST_WAIT, LONGEST_WAIT, Renewal, next_try
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.ui.sessions import role, session

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


class World:
    def __init__(self, clock: Clock, names: list[str]) -> None:
        self.clock = clock
        self.store = Store(clock)
        self.store.show(Catalog({name: role(name) for name in names}))
        self.asked: list[str] = []
        self.renewal = Renewal(self.store, self.asked.append, jitter=lambda: 0.0)

    def give(self, name: str, life: timedelta = timedelta(hours=1), *, keep_renewed: bool = True) -> None:
        sessions = {state.role.name: state.session for state in self.store.active() if state.session}
        self.store.show_sessions({**sessions, name: session(name, self.clock(), life, keep_renewed=keep_renewed)})

    def after(self, **time: float) -> list[str]:
        """What a tick after that time asks for."""
        self.asked.clear()
        self.clock.advance(timedelta(**time))
        self.renewal.tick()
        return list(self.asked)


@pytest.fixture
def world(qtbot: QtBot, clock: Clock) -> World:
    return World(clock, [f"r{number}" for number in range(200)])


def test_a_session_of_one_hour_is_renewed_20_minutes_before_its_end(world: World) -> None:
    world.give("r0")
    assert world.after(minutes=39, seconds=55) == []
    assert world.after(seconds=5) == ["r0"]


def test_it_is_asked_for_once_while_it_is_under_way(world: World) -> None:
    world.give("r0")
    assert world.after(minutes=41) == ["r0"]
    assert world.after(seconds=5) == []


def test_after_sleep_what_is_overdue_is_done_at_the_first_tick(world: World) -> None:
    world.give("r0", timedelta(hours=12))
    assert world.after(hours=11, minutes=50) == ["r0"]


def test_what_the_person_switched_off_is_not_renewed(world: World) -> None:
    world.give("r0", keep_renewed=False)
    assert world.after(minutes=50) == []


def test_a_failure_waits_longer_each_time_and_then_begins_anew(world: World) -> None:
    world.give("r0")
    assert world.after(minutes=40) == ["r0"]
    world.renewal.failed("r0")
    assert world.after(seconds=10) == []
    assert world.after(seconds=5) == ["r0"]
    world.renewal.failed("r0")
    assert world.after(seconds=25) == []
    assert world.after(seconds=5) == ["r0"]
    world.renewal.succeeded("r0")
    world.give("r0")
    assert world.after(minutes=40) == ["r0"]
    world.renewal.failed("r0")
    assert world.after(seconds=15) == ["r0"]


def test_an_expired_session_is_no_longer_tried(world: World) -> None:
    world.give("r0")
    assert world.after(minutes=61) == []


def test_two_hundred_that_are_due_at_once_go_a_few_at_a_time_and_all_in_time(world: World) -> None:
    for number in range(200):
        world.give(f"r{number}")
    renewed: list[str] = []
    due = world.after(minutes=40)
    while due:
        assert len(due) <= AT_ONCE
        for name in due:
            world.renewal.succeeded(name)
            world.give(name)
        renewed += due
        due = world.after(seconds=5)
    assert len(set(renewed)) == 200


def test_the_one_with_the_least_time_left_is_first(world: World) -> None:
    world.give("r0", timedelta(hours=1))
    world.clock.advance(timedelta(minutes=10))
    world.give("r1", timedelta(minutes=15))
    assert world.after(minutes=40) == ["r0"], "r1 has ended"
    world.give("r2", timedelta(minutes=20))
    world.give("r3", timedelta(minutes=15))
    assert world.after(minutes=12) == ["r3", "r2"]


def test_no_timer_runs_when_nothing_is_active(world: World) -> None:
    assert not world.renewal._timer.isActive()
    world.give("r0")
    assert world.renewal._timer.isActive()
    world.store.show_sessions({})
    assert not world.renewal._timer.isActive()


@given(failures=st.integers(1, 50), jitter=st.floats(0, 1), left=st.integers(1, 43_000))
def test_the_next_try_is_never_at_once_and_one_is_left_for_the_last_minute(
    failures: int, jitter: float, left: int
) -> None:
    kept = session("r", NOON, timedelta(hours=12))
    now = kept.expiration - timedelta(seconds=left)
    then = next_try(failures, now, kept, jitter)
    assert then >= now + FIRST_WAIT
    assert then <= now + LONGEST_WAIT * 1.5
    if left > 90:
        assert then <= kept.expiration - timedelta(minutes=1)
