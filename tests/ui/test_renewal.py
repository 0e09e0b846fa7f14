"""Sessions are renewed before they end, not all at once, and a failure is tried again when that makes sense."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from roleswitch.core.catalog import Catalog
from roleswitch.core.clock import AwsClock
from roleswitch.core.role import Role
from roleswitch.core.source import AccessKeySource, ProfileSource, Source
from roleswitch.errors import (
    AwsBusy,
    AwsFileUnusable,
    AwsUnreachable,
    BadValue,
    ConfirmationRequired,
    KeyMissing,
    KeyringNotAnswering,
    KeyringTrouble,
    NoSuchRole,
    NoSuchSource,
    ReasonRequired,
    RoleRefused,
    RolesFileBroken,
    RoleSwitchError,
    SourceRefused,
    SourceUnusable,
    TokenCodeRequired,
    TokenCodeUsed,
)
from roleswitch.ui.renewal import (
    ALONE_SECONDS,
    AT_ONCE,
    FASTEST,
    LONGEST_WAIT,
    SLOWEST,
    TICK_SECONDS,
    Renewal,
    Waiting,
    seconds_to_next_try,
    waiting_for,
)
from roleswitch.ui.store import Store
from tests.conftest import Clock
from tests.ui.sessions import role, session

HOUR = timedelta(hours=1)
WORK = AccessKeySource(name="work", access_key_id="AKIAIOSFODNN7EXAMPLE")
LEGACY = ProfileSource(name="legacy", profile="old-base")

UNREACHABLE = AwsUnreachable("AWS was not reached.")
BUSY = AwsBusy("AWS is busy.")
LOCKED = KeyringNotAnswering("The keyring is locked.")
CODE = TokenCodeRequired("arn:aws:iam::111122223333:mfa/boaty", "A code is needed.", source="work")
REFUSED = RoleRefused("AWS refused.")

Answer = tuple[float, RoleSwitchError | None]
"""After how many seconds, and the trouble; None for a new session."""


class World:
    """A store with a list of roles, and the renewal at work in a time that this moves by itself.

    `answer` says what comes of a renewal that is begun; without it the test reports what came of it. `has_renewed` is
    whether any renewal ended before those of the test.
    """

    def __init__(
        self,
        names: list[str],
        clock: Clock,
        jitter: Callable[[], float] = lambda: 0.5,
        *,
        has_renewed: bool = True,
    ) -> None:
        self.clock = clock
        self.day_ends: time | None = None
        self.store = Store(clock)
        self.show([role(name) for name in names])
        self.steady = 1000.0
        self.answer: Callable[[str], Answer] | None = None
        self.begun: list[tuple[float, str]] = []
        self.renewal = Renewal(
            self.store, self._begin, day_ends=lambda: self.day_ends, jitter=jitter, steady=lambda: self.steady
        )
        self._starts = next(timer for timer in self.renewal.findChildren(QTimer) if timer.isSingleShot())
        self._outcomes: list[tuple[float, int, str, RoleSwitchError | None]] = []
        self._count = itertools.count()
        self.most_under_way = 0
        if has_renewed:
            self.renewal.succeeded("before")

    def show(self, roles: list[Role], sources: tuple[Source, ...] = (WORK, LEGACY)) -> None:
        self.store.show(Catalog({item.name: item for item in roles}, {source.name: source for source in sources}))

    def give(self, *names: str, life: timedelta = HOUR, ago: timedelta = timedelta(0), **fields: object) -> None:
        """Sessions that were issued `ago`."""
        sessions = {state.role.name: state.session for state in self.store.active() if state.session}
        new = {name: session(name, self.clock() - ago, life, **fields) for name in names}
        self.store.show_sessions(sessions | new)

    def _begin(self, name: str) -> None:
        self.begun.append((self.steady, name))
        if self.answer is not None:
            seconds, trouble = self.answer(name)
            heapq.heappush(self._outcomes, (self.steady + seconds, next(self._count), name, trouble))
            self.most_under_way = max(self.most_under_way, len(self._outcomes))

    def comes(self, name: str, trouble: RoleSwitchError | None = None) -> None:
        """What the actions do with an outcome, in their order."""
        if trouble is None:
            self.renewal.succeeded(name)
            self.give(name, **self._like(name))  # type: ignore[arg-type]
        else:
            self.renewal.failed(name, trouble)

    def _like(self, name: str) -> dict[str, object]:
        state = self.store.state(name)
        assert state is not None
        assert state.session is not None
        return {"life": state.session.life, "source": state.session.source}

    def passes(self, **time: float) -> list[str]:
        """What is begun in that time: with ticks, starts and outcomes each at its moment."""
        first, end = len(self.begun), self.steady + timedelta(**time).total_seconds()
        tick = self.steady + TICK_SECONDS
        while True:
            start = self.renewal.seconds_to_next_start()
            start_at = self.steady + start if start is not None and self._starts.isActive() else float("inf")
            outcome_at = self._outcomes[0][0] if self._outcomes else float("inf")
            then = min(start_at, outcome_at, tick, end)
            self.clock.advance(timedelta(seconds=then - self.steady))
            self.steady = then
            if then == outcome_at:
                _, _, name, trouble = heapq.heappop(self._outcomes)
                self.comes(name, trouble)
            elif then == tick:
                tick += TICK_SECONDS
                self.renewal.tick()
            elif then == start_at:
                self.renewal.begin_one()
            else:
                return [name for _, name in self.begun[first:]]

    def sleeps(self, **time: float) -> list[str]:
        """The computer does, and its first tick comes."""
        first, by = len(self.begun), timedelta(**time)
        self.steady += by.total_seconds()
        self.clock.advance(by)
        self.renewal.tick()
        return [name for _, name in self.begun[first:]]

    def words(self, name: str = "r0") -> str:
        return self.renewal.waiting_words(name)

    def starts(self, since: float = 0) -> list[float]:
        return [moment for moment, _ in self.begun if moment >= since]

    def alive(self) -> int:
        return len(self.store.active())


def highest_rate(moments: list[float]) -> int:
    """The most starts within any one second."""
    return max((sum(1 for other in moments if first <= other < first + 1) for first in moments), default=0)


NAMES = [f"r{number}" for number in range(200)]
FIVE = NAMES[:5]


@pytest.fixture
def world(qtbot: QtBot, clock: Clock) -> World:
    return World(NAMES, clock)


def renewed_in(seconds: float) -> Callable[[str], Answer]:
    return lambda _: (seconds, None)


def ends_in(trouble: RoleSwitchError, seconds: float = 0.3) -> Callable[[str], Answer]:
    return lambda _: (seconds, trouble)


# ---------------------------------------------------------------- when it is due


def test_a_session_of_one_hour_is_renewed_20_minutes_before_its_end(world: World) -> None:
    world.give("r0")
    assert world.passes(minutes=39, seconds=55) == []
    assert world.passes(seconds=5) == ["r0"]


def test_it_is_asked_for_once_while_it_is_under_way(world: World) -> None:
    world.give("r0")
    assert world.passes(minutes=41) == ["r0"]
    assert world.words() == "is being renewed"


def test_after_sleep_what_is_overdue_is_done_at_the_first_tick(world: World) -> None:
    world.give("r0", life=timedelta(hours=12))
    assert world.sleeps(hours=11, minutes=50) == ["r0"]


def test_what_the_person_switched_off_is_not_renewed(world: World) -> None:
    world.give("r0", keep_renewed=False)
    assert world.passes(minutes=50) == []
    assert world.words() == "is not renewed"


def test_a_role_that_the_person_is_assuming_is_left_alone(world: World) -> None:
    from dataclasses import replace

    world.give("r0")
    state = world.store.state("r0")
    assert state is not None
    world.store.put(replace(state, assuming=True))
    assert world.passes(minutes=50) == []
    assert world.words() == ""


def test_an_expired_session_is_no_longer_tried(world: World) -> None:
    world.give("r0")
    assert world.sleeps(minutes=61) == []
    assert world.words() == ""


def test_the_one_with_the_least_time_left_is_first(world: World) -> None:
    world.answer = renewed_in(0.1)
    world.give("r0", ago=timedelta(minutes=45))
    world.give("r1", ago=timedelta(minutes=55))
    world.give("r2", ago=timedelta(minutes=50))
    assert world.passes(seconds=6) == ["r1", "r2", "r0"]


def test_a_person_reads_when_it_renews_itself(world: World) -> None:
    world.give("r0")
    due = (world.clock() + timedelta(minutes=40)).astimezone()
    assert world.words() == f"renews itself at {due:%H:%M}"
    assert world.words("r1") == ""
    assert world.words("nobody") == ""


def test_no_timer_runs_when_nothing_is_active(world: World) -> None:
    def running() -> int:
        return sum(timer.isActive() for timer in world.renewal.findChildren(QTimer))

    assert running() == 0
    world.give("r0", "r1", ago=timedelta(minutes=50))
    assert running() == 1
    world.renewal.tick()
    assert running() == 2, "one of them for r1"
    world.store.show_sessions({})
    assert running() == 0


def test_sessions_that_are_there_before_it_are_renewed(qtbot: QtBot, clock: Clock) -> None:
    before = World(["r0"], clock)
    before.give("r0")
    later = Renewal(before.store, lambda _: None)
    assert any(timer.isActive() for timer in later.findChildren(QTimer))


def test_a_session_that_stays_the_same_although_its_renewal_succeeded_is_not_asked_for_without_end(
    world: World,
) -> None:
    world.give("r0", ago=timedelta(minutes=50))
    world.renewal.tick()
    world.renewal.succeeded("r0")
    assert world.passes(seconds=14) == []
    assert world.passes(seconds=6) == ["r0"]


# ---------------------------------------------------------------- many at once


def test_two_hundred_that_are_due_in_one_second_are_renewed_in_a_minute_without_a_burst(world: World) -> None:
    world.answer = renewed_in(0.3)
    world.give(*NAMES)
    began = world.steady
    renewed = world.passes(minutes=45)
    assert sorted(renewed) == sorted(NAMES), "each once"
    starts = world.starts()
    assert starts[0] - began == pytest.approx(40 * 60, abs=TICK_SECONDS)
    assert starts[-1] - starts[0] < 60
    assert highest_rate(starts) <= 4
    assert min(later - earlier for earlier, later in itertools.pairwise(starts)) >= FASTEST - 1e-6
    assert world.most_under_way <= AT_ONCE


def test_none_begins_beside_the_first_which_loads_what_all_need_or_they_would_call_together(
    qtbot: QtBot, clock: Clock
) -> None:
    world = World(NAMES, clock, has_renewed=False)
    world.answer = renewed_in(1.5)
    world.give(*NAMES)
    world.passes(minutes=42)
    first, second, third, *_ = world.starts()
    assert second - first == pytest.approx(1.5)
    assert third - second == pytest.approx(FASTEST)
    assert world.most_under_way == AT_ONCE


def test_a_first_one_that_waits_for_something_of_its_own_holds_up_nobody(qtbot: QtBot, clock: Clock) -> None:
    world = World(NAMES, clock, has_renewed=False)
    world.answer = renewed_in(120)
    world.give("r0", "r1", "r2", "r3", ago=timedelta(minutes=50))
    world.passes(seconds=3 * ALONE_SECONDS)
    first, second, third, fourth = world.starts()
    assert ALONE_SECONDS <= second - first < 3 * ALONE_SECONDS
    assert fourth - third == third - second == pytest.approx(FASTEST)


def test_slow_answers_keep_four_under_way_and_no_more(world: World) -> None:
    world.answer = renewed_in(8)
    world.give(*NAMES)
    world.passes(minutes=49)
    assert world.most_under_way == AT_ONCE
    assert len({name for _, name in world.begun}) == 200, "200 x 8 s by four: 400 s of the 20 minutes"


def test_the_next_one_begins_when_one_ends_and_not_at_the_next_tick(world: World) -> None:
    world.give(*FIVE, ago=timedelta(minutes=50))
    world.passes(seconds=7)
    assert len(world.begun) == AT_ONCE
    world.comes("r0")
    assert world.passes(seconds=0.01) == ["r4"]


def test_the_real_timer_begins_the_next_one(qtbot: QtBot, clock: Clock) -> None:
    store = Store(clock)
    store.show(Catalog({name: role(name) for name in FIVE}))
    store.show_sessions({name: session(name, clock() - timedelta(minutes=50)) for name in FIVE})
    asked: list[str] = []
    renewal = Renewal(store, asked.append)
    renewal.succeeded("before")
    renewal.tick()
    assert len(asked) == 1
    qtbot.waitUntil(lambda: len(asked) == AT_ONCE, timeout=4000)
    assert len(set(asked)) == AT_ONCE
    store.show_sessions({})


class Sts:
    """Throttles what goes beyond `limit` starts in a second."""

    def __init__(self, world: World, limit: float) -> None:
        self._world = world
        self.limit = limit
        self.taken: list[float] = []
        self.throttled = 0

    def __call__(self, _: str) -> Answer:
        now = self._world.steady
        if sum(moment > now - 1 for moment in self.taken) >= self.limit:
            self.throttled += 1
            return 0.1, BUSY
        self.taken.append(now)
        return 0.3, None


@pytest.mark.parametrize(("limit", "throttled_at_most"), [(5, 0), (2, 60), (1, 100)])
def test_two_hundred_keep_under_what_sts_allows_and_none_is_lost(
    qtbot: QtBot, clock: Clock, limit: int, throttled_at_most: int
) -> None:
    world = World(NAMES, clock, jitter=Random(1).random)  # noqa: S311 - no secret
    sts = world.answer = Sts(world, limit)
    world.give(*NAMES)
    world.passes(minutes=59)
    assert len(sts.taken) == 200
    assert sts.throttled <= throttled_at_most
    world.passes(minutes=5)
    assert world.alive() == 200


# ---------------------------------------------------------------- throttling


def test_throttling_slows_all_down_and_success_speeds_them_up_again(world: World) -> None:
    world.answer = ends_in(BUSY)
    world.give(*NAMES, life=timedelta(hours=12), ago=timedelta(hours=8))
    world.passes(minutes=1)
    start = world.steady
    world.passes(minutes=1)
    throttled = world.starts(start)
    assert len(throttled) <= 60 / SLOWEST + 1
    assert min(later - earlier for earlier, later in itertools.pairwise(throttled)) >= SLOWEST - 1e-6
    world.answer = renewed_in(0.3)
    start = world.steady
    world.passes(minutes=10)
    starts = world.starts(start)
    assert len(starts) == 200
    assert highest_rate(starts[:5]) == 1, "not at once"
    assert highest_rate(starts) == 4, "in the end as fast as ever"


def test_one_throttled_answer_halves_the_pace_and_those_begun_before_it_do_not_again(world: World) -> None:
    world.give(*NAMES[:10], ago=timedelta(minutes=50))
    world.passes(seconds=7)
    assert len(world.begun) == AT_ONCE
    for _, name in list(world.begun):
        world.comes(name, BUSY)
    start = world.steady
    world.passes(seconds=4)
    gaps = [later - earlier for earlier, later in itertools.pairwise(world.starts(start))]
    assert gaps
    assert min(gaps) == pytest.approx(2 * FASTEST)


def test_a_throttled_role_waits_longer_each_time(world: World) -> None:
    world.give("r0", life=timedelta(hours=12), ago=timedelta(hours=8))
    world.answer = ends_in(BUSY, 0)
    world.passes(minutes=30)
    gaps = [later - earlier for earlier, later in itertools.pairwise(world.starts())]
    assert gaps[:5] == [pytest.approx(7.5), 15, 30, 60, 120], "half of 15 s doubled: the jitter is 0.5 here"
    assert set(gaps[5:]) == {LONGEST_WAIT / 2}
    assert world.alive() == 1
    assert world.words().startswith("AWS is busy: next try in ")


def test_sts_that_fails_for_15_of_the_20_minutes_loses_nobody(qtbot: QtBot, clock: Clock) -> None:
    world = World(NAMES, clock, jitter=Random(2).random)  # noqa: S311 - no secret
    world.answer = ends_in(BUSY)
    world.give(*NAMES)
    world.passes(minutes=55)
    assert world.alive() == 200
    assert highest_rate(world.starts()) <= 4
    world.answer = renewed_in(0.3)
    world.passes(minutes=10)
    assert world.alive() == 200


@given(
    kind=st.sampled_from([Waiting.BUSY, Waiting.REFUSED, Waiting.SOURCE, Waiting.OTHER, Waiting.AWS, Waiting.KEYRING]),
    failures=st.integers(1, 500),
    jitter=st.floats(0, 1),
    remaining=st.floats(1, 43_200),
)
def test_a_try_is_left_for_the_last_minute_and_none_comes_at_once(
    kind: Waiting, failures: int, jitter: float, remaining: float
) -> None:
    wait = seconds_to_next_try(kind, failures, remaining, jitter)
    assert 1 <= wait <= LONGEST_WAIT
    if remaining > 60:
        assert remaining - wait >= 20 - 1e-6, "the last one has time for its answer"


def test_the_last_try_is_in_the_last_minute(world: World) -> None:
    world.give("r0")
    world.answer = ends_in(REFUSED, 0)
    world.passes(minutes=59, seconds=59)
    left = 3600 - (world.starts()[-1] - 1000)
    assert 0 < left <= 60


# ---------------------------------------------------------------- no network


class Network:
    """Renewals fail while it is down: at once, or after they hung for a while."""

    def __init__(self, hang: float) -> None:
        self.up = False
        self.hang = hang

    def __call__(self, _: str) -> Answer:
        return (0.3, None) if self.up else (self.hang, UNREACHABLE)


@pytest.mark.parametrize("hang", [0.01, 3.0, 12.0, 30.0], ids=lambda hang: f"fails after {hang} s")
def test_an_hour_without_network_is_found_out_by_one_at_a_time_and_its_end_within_10_s(
    world: World, hang: float
) -> None:
    network = world.answer = Network(hang)
    world.give(*NAMES, life=timedelta(hours=12), ago=timedelta(hours=8))
    world.passes(minutes=1)
    world.most_under_way = 0
    start = world.steady
    world.passes(hours=1)
    tries = world.starts(start)
    assert world.most_under_way <= 1
    assert 3600 / (hang + 10) - 2 <= len(tries) <= 3600 / 6.5 + 1
    if hang < 4:
        assert all(6.5 <= later - earlier <= 8 for earlier, later in itertools.pairwise(tries))
    assert world.renewal.paused_because == "AWS is not reached"
    assert world.words("r7") == "AWS is not reached: tried again every 10 s"
    network.up = True
    back = world.steady
    world.passes(seconds=10 + hang)
    through = world.starts(back)
    assert through[0] - back <= max(8, hang + 2), "and the call itself has 2 s"
    assert world.renewal.paused_because == ""
    world.passes(seconds=70)
    assert {name for moment, name in world.begun if moment >= through[0]} == set(NAMES), "all are renewed by then"
    assert highest_rate(world.starts(back)) <= 4
    assert world.alive() == 200


def test_the_first_failure_holds_the_others_back(world: World) -> None:
    world.answer = ends_in(UNREACHABLE, 0.1)
    world.give(*NAMES, ago=timedelta(minutes=50))
    assert len(world.passes(seconds=9)) == 1
    assert world.words("r9") == "AWS is not reached: tried again every 10 s"


def test_a_person_who_reaches_aws_sets_all_others_going(world: World) -> None:
    world.answer = ends_in(UNREACHABLE)
    world.give(*FIVE, ago=timedelta(minutes=45))
    world.passes(seconds=20)
    world.answer = renewed_in(0.3)
    world.comes("r4")
    assert world.renewal.paused_because == ""
    assert set(world.passes(seconds=6)) == set(FIVE[:4])


def test_an_answer_that_refuses_was_an_answer(world: World) -> None:
    world.answer = ends_in(UNREACHABLE)
    world.give(*FIVE, ago=timedelta(minutes=45))
    world.passes(seconds=6)
    world.answer = ends_in(REFUSED)
    world.passes(seconds=18)
    assert world.renewal.paused_because == ""
    assert {world.words(name) for name in FIVE} == {"AWS refused: next try in 4 min"}


def test_one_whose_own_endpoint_is_away_does_not_keep_the_others(world: World) -> None:
    world.answer = lambda name: (0.3, UNREACHABLE) if name == "r0" else (0.3, None)
    world.give("r0", ago=timedelta(minutes=50))
    world.give(*NAMES[1:100], ago=timedelta(minutes=45))
    world.passes(seconds=70)
    assert {name for _, name in world.begun} == set(NAMES[:100])
    assert sum(name == "r0" for _, name in world.begun) <= 12


def test_a_failure_during_which_others_got_through_is_that_sessions_own(world: World) -> None:
    world.answer = lambda name: (5, UNREACHABLE) if name == "r0" else (0.3, None)
    world.give("r0", ago=timedelta(minutes=50))
    world.give(*NAMES[1:], ago=timedelta(minutes=45))
    world.passes(seconds=20)
    assert world.renewal.paused_because == ""
    assert world.words().startswith("AWS is not reached: next try in ")
    world.passes(seconds=30)
    assert sum(name == "r0" for _, name in world.begun) <= 2


def test_the_outage_is_over_for_the_words_when_nobody_waits(world: World) -> None:
    world.answer = ends_in(UNREACHABLE)
    world.give("r0", ago=timedelta(minutes=45))
    world.passes(seconds=6)
    assert world.renewal.paused_because == "AWS is not reached"
    world.store.show_sessions({})
    assert world.renewal.paused_because == ""


def test_in_an_outage_each_has_its_turn(world: World) -> None:
    world.answer = ends_in(UNREACHABLE, 0.1)
    world.give("r0", "r1", "r2", ago=timedelta(minutes=45))
    assert world.passes(seconds=36) == ["r0", "r1", "r2", "r0", "r1"]


def test_a_canary_whose_session_was_ended_meanwhile_does_not_stop_the_others(world: World) -> None:
    world.answer = ends_in(UNREACHABLE, 0.1)
    world.give("r0", "r1", ago=timedelta(minutes=45))
    world.passes(seconds=6)
    world.answer = None
    assert world.passes(seconds=20) == ["r1"]
    sessions = {state.role.name: state.session for state in world.store.active() if state.session}
    world.store.show_sessions({"r0": sessions["r0"]})
    world.renewal.failed("r1", NoSuchRole("It is gone."))
    assert world.passes(seconds=20) == ["r0"]


# ---------------------------------------------------------------- the keyring


@pytest.mark.parametrize("hang", [0.1, 20.0], ids=lambda hang: f"fails after {hang} s")
def test_a_locked_keyring_is_asked_by_one_half_a_minute_after_the_last(world: World, hang: float) -> None:
    world.answer = ends_in(LOCKED, hang)
    world.give(*NAMES, life=timedelta(hours=12), ago=timedelta(hours=8))
    world.passes(seconds=26)
    world.most_under_way, start = 0, world.steady
    world.passes(minutes=10)
    tries = world.starts(start)
    assert world.most_under_way == 1
    gaps = [later - earlier for earlier, later in itertools.pairwise(tries)]
    assert all(hang + 30 <= gap <= hang + 36 for gap in gaps), gaps
    assert world.words("r9") == "waits for your keyring"
    assert world.renewal.paused_because == "the keyring does not answer"


def test_when_anybody_reached_the_keyring_all_go_on(world: World) -> None:
    world.answer = ends_in(LOCKED)
    world.give(*FIVE, ago=timedelta(minutes=45))
    world.passes(seconds=20)
    world.answer = renewed_in(0.3)
    world.comes("r4")
    assert world.renewal.paused_because == ""
    assert set(world.passes(seconds=8)) == set(FIVE[:4])


def test_what_needs_no_keyring_does_not_wait_for_it(world: World) -> None:
    world.answer = lambda name: (0.3, None) if name in ("r3", "r4") else (0.3, LOCKED)
    world.give(*FIVE[:3], ago=timedelta(minutes=45))
    world.give("r3", "r4", ago=timedelta(minutes=45), source="legacy")
    begun = world.passes(seconds=20)
    assert sorted(begun) == ["r0", "r1", "r3", "r4"], "r1 had begun when r0 failed"
    assert world.words() == "waits for your keyring", "and their success says nothing of the keyring"


def test_a_keyring_that_opens_while_aws_is_away_is_seen(world: World) -> None:
    world.answer = ends_in(LOCKED)
    world.give(*FIVE, ago=timedelta(minutes=41))
    world.passes(seconds=10)
    world.answer = ends_in(UNREACHABLE)
    world.passes(seconds=40)
    assert world.renewal.paused_because == "AWS is not reached"
    assert world.words("r3") == "AWS is not reached: tried again every 10 s"


# ---------------------------------------------------------------- what waits for somebody

FOR_A_PERSON = [
    CODE,
    TokenCodeUsed("arn", "Used.", source="work", seconds_to_next=10),
    ReasonRequired("A reason is needed."),
    ConfirmationRequired("It asks first."),
    NoSuchRole("It is not in the list."),
    NoSuchSource("It is not in the list."),
    RolesFileBroken("roles.toml cannot be read."),
    BadValue("duration", "duration: too long"),
    KeyMissing("The key is gone."),
]
SELDOM = [REFUSED, SourceRefused("The key is gone."), SourceUnusable("Sign in again.")]


@pytest.mark.parametrize("trouble", FOR_A_PERSON, ids=lambda trouble: trouble.kind)
def test_what_only_a_change_mends_is_not_tried_again_by_itself(world: World, trouble: RoleSwitchError) -> None:
    world.answer = ends_in(trouble)
    world.give("r0")
    assert len(world.passes(minutes=59)) == 1
    assert world.words().startswith("waits ")
    assert world.alive() == 1
    assert world.renewal.paused_because == ""


@pytest.mark.parametrize("trouble", SELDOM, ids=lambda trouble: trouble.kind)
def test_what_may_be_mended_elsewhere_is_tried_every_5_minutes(world: World, trouble: RoleSwitchError) -> None:
    world.answer = ends_in(trouble)
    world.give("r0", life=timedelta(hours=12), ago=timedelta(hours=8))
    assert 12 <= len(world.passes(hours=1)) <= 16


@pytest.mark.parametrize("trouble", [*FOR_A_PERSON, *SELDOM], ids=lambda trouble: trouble.kind)
def test_it_is_tried_when_the_list_changes(world: World, trouble: RoleSwitchError) -> None:
    world.answer = ends_in(trouble)
    world.give("r0")
    world.passes(minutes=41)
    world.store.show_recent(["r0"])
    assert len(world.passes(seconds=10)) == (1 if isinstance(trouble, RolesFileBroken) else 0), (
        "what was assumed last is no change of the list"
    )
    world.show([role("r0", external_id="mended")])
    assert world.passes(seconds=10) == ["r0"]


def test_a_new_mfa_session_of_its_source_is_what_it_waited_for(world: World) -> None:
    world.answer = ends_in(CODE)
    world.give("r0", "r1")
    world.give("r2", source="legacy")
    world.passes(minutes=41)
    assert world.words() == "waits for an MFA code"
    world.answer = renewed_in(0.1)
    world.renewal.something_changed("legacy")
    assert world.passes(seconds=10) == ["r2"]
    world.renewal.something_changed("work")
    assert sorted(world.passes(seconds=10)) == ["r0", "r1"]


def test_a_code_is_asked_for_when_the_session_counts_as_expiring(world: World) -> None:
    world.give("r0", needs_code=True)
    assert world.passes(minutes=44) == []
    assert world.passes(minutes=2) == ["r0"]


def test_who_assumes_the_role_again_ends_its_waiting(world: World) -> None:
    world.answer = ends_in(CODE)
    world.give("r0")
    world.passes(minutes=41)
    world.give("r0")
    world.renewal.succeeded("r0")
    assert world.words().startswith("renews itself at ")
    world.answer = renewed_in(0.1)
    assert world.passes(minutes=41) == ["r0"]


def test_a_role_that_asks_first_says_that_it_waits_for_a_yes(world: World) -> None:
    world.answer = ends_in(ConfirmationRequired("The way there asks first."))
    world.give("r0")
    world.passes(minutes=41)
    assert world.words() == "waits for you to say yes"


def test_one_that_waits_for_a_person_does_not_keep_the_others(world: World) -> None:
    world.answer = lambda name: (0.2, CODE) if name == "r0" else (0.2, None)
    world.give(*FIVE, ago=timedelta(minutes=45))
    world.passes(seconds=30)
    assert [name for _, name in world.begun].count("r0") == 1
    assert {name for _, name in world.begun} == set(FIVE)


def test_a_delivery_that_fails_is_tried_again_with_longer_and_longer_waits(world: World) -> None:
    world.answer = ends_in(AwsFileUnusable("The disk is full."), 0)
    world.give("r0", life=timedelta(hours=12), ago=timedelta(hours=8))
    world.passes(minutes=10)
    gaps = [round(later - earlier) for earlier, later in itertools.pairwise(world.starts())]
    assert gaps[:4] == [14, 27, 54, 108]
    assert world.words().startswith("renewal failed: next try in ")


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (KeyringTrouble("It failed."), Waiting.KEYRING),
        (KeyMissing("It is gone."), Waiting.CHANGE),
        (ConfirmationRequired("It asks first."), Waiting.YES),
        (AwsFileUnusable("It is full."), Waiting.OTHER),
        (RoleSwitchError("A bug."), Waiting.OTHER),
    ],
)
def test_the_nearest_class_of_a_trouble_decides(trouble: RoleSwitchError, kind: Waiting) -> None:
    assert waiting_for(trouble) is kind


def test_it_says_when_what_a_person_reads_is_another_thing(world: World, qtbot: QtBot) -> None:
    world.give(*FIVE, ago=timedelta(minutes=45))
    with qtbot.waitSignal(world.renewal.changed):
        world.renewal.tick()
    with qtbot.waitSignal(world.renewal.changed):
        world.comes("r0", UNREACHABLE)
    with qtbot.waitSignal(world.renewal.changed):
        world.comes("r3")
    world.comes("r0", CODE)
    with qtbot.waitSignal(world.renewal.changed):
        world.renewal.something_changed()
    with qtbot.assertNotEmitted(world.renewal.changed):
        world.renewal.something_changed("somebody else's")


# ---------------------------------------------------------------- a clock that is set


@pytest.mark.parametrize(
    "jump", [timedelta(hours=8), -timedelta(days=1), timedelta(minutes=20), -timedelta(minutes=20)]
)
def test_setting_the_computers_clock_changes_nothing_for_the_sessions(
    qtbot: QtBot, tmp_path: Path, jump: timedelta
) -> None:
    now = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
    wall, real = Clock(now), Clock(now)

    def steady() -> float:
        return (real() - now).total_seconds()

    aws = AwsClock(wall=wall, steady=steady, folder=tmp_path / "run")
    aws.heard(now)
    store = Store(aws)
    store.show(Catalog({"r0": role("r0")}))
    store.show_sessions({"r0": session("r0", now)})
    asked: list[str] = []
    renewal = Renewal(store, asked.append, steady=steady)

    def passes(minutes: float) -> None:
        for clock in (wall, real):
            clock.advance(timedelta(minutes=minutes))
        renewal.tick()

    passes(10)
    wall.advance(jump)
    passes(20)
    assert asked == []
    assert len(store.active()) == 1
    passes(10.1)
    assert asked == ["r0"], "at its time"
    passes(21)
    assert store.active() == (), "and it ends at its time"


# ------------------------------------------------------------ the end of the day


@pytest.fixture
def afternoon(clock: Clock) -> Clock:
    """Where the person is: an end before noon would be that of a night's work."""
    clock.now = clock.now.astimezone().replace(hour=14).astimezone(UTC)
    return clock


def day_ends_in(world: World, **later: float) -> None:
    """The person's day ends then, to the minute."""
    world.day_ends = (world.clock() + timedelta(**later)).astimezone().time().replace(second=0, microsecond=0)
    world.renewal.day_end_changed()


def test_after_the_end_of_the_day_sessions_run_out(afternoon: Clock) -> None:
    world = World(["prod"], afternoon)
    world.answer = lambda _: (1.0, None)
    world.give("prod")
    day_ends_in(world, hours=1, minutes=30)
    assert world.passes(hours=1, minutes=29) == ["prod", "prod"]
    assert world.passes(hours=2) == []
    assert world.store.active() == ()


def test_a_session_that_will_run_out_says_so_before(afternoon: Clock) -> None:
    world = World(["prod"], afternoon)
    world.give("prod")
    day_ends_in(world, minutes=41)
    assert world.renewal.waiting_words("prod").startswith("renews itself at")
    day_ends_in(world, minutes=39)
    assert world.day_ends is not None
    assert world.renewal.waiting_words("prod") == f"is not renewed after {world.day_ends:%H:%M}"
    world.day_ends = None
    assert world.renewal.waiting_words("prod").startswith("renews itself at")


def test_a_session_that_a_person_renews_late_runs_out_like_the_others(afternoon: Clock) -> None:
    world = World(["prod"], afternoon)
    world.give("prod")
    day_ends_in(world, minutes=0)
    world.passes(minutes=30)
    world.comes("prod")  # by hand
    assert world.passes(hours=2) == []
    assert world.store.active() == ()


def test_a_later_end_of_the_day_holds_at_once(afternoon: Clock) -> None:
    world = World(["prod"], afternoon)
    world.give("prod")
    day_ends_in(world, minutes=0)
    assert world.passes(minutes=50) == []
    day_ends_in(world, hours=1)
    assert world.passes(seconds=TICK_SECONDS) == ["prod"]


def test_nothing_is_held_up_by_an_outage_that_would_not_be_renewed_anyway(afternoon: Clock) -> None:
    world = World(["prod"], afternoon)
    world.answer = lambda _: (1.0, UNREACHABLE)
    world.give("prod")
    world.passes(minutes=41)
    assert world.renewal.paused_because == "AWS is not reached"
    day_ends_in(world, minutes=0)
    assert world.renewal.paused_because == ""
