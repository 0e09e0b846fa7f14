"""After the end of the day sessions run out, whatever is done to clocks."""

from __future__ import annotations

import time as system_time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, time, timedelta
from unittest.mock import patch
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.day_end import runs_out
from roleswitch.core.session import Session
from tests.ui.sessions import session

BERLIN, NEW_YORK, LORD_HOWE = "Europe/Berlin", "America/New_York", "Australia/Lord_Howe"
ZONES = ("UTC", BERLIN, NEW_YORK, LORD_HOWE, "Asia/Kathmandu", "America/Santiago", "Africa/Casablanca")
EVENING = time(18, 30)
HOUR = timedelta(hours=1)


@contextmanager
def living_in(zone: str) -> Iterator[None]:
    """The local time of this process, as the C library has it."""
    try:
        with patch.dict("os.environ", {"TZ": zone}):
            system_time.tzset()
            yield
    finally:
        system_time.tzset()


def at(zone: str, text: str, *, fold: int = 0) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone), fold=fold).astimezone(UTC)


def made(zone: str, text: str) -> Session:
    return session("prod", at(zone, text))


@pytest.mark.parametrize(
    ("issued", "then", "expected"),
    [
        ("2026-03-02T17:00", "2026-03-02T18:29", False),
        ("2026-03-02T17:00", "2026-03-02T18:30", True),
        ("2026-03-02T17:00", "2026-03-02T23:59", True),
        # It is of the day that has ended, and is not taken up again in the night.
        ("2026-03-02T17:00", "2026-03-03T00:10", True),
        ("2026-03-02T17:00", "2026-03-03T09:00", True),
        # A person has begun, or renewed, it late.
        ("2026-03-02T19:00", "2026-03-02T19:40", True),
        ("2026-03-02T23:30", "2026-03-03T00:10", False),
        ("2026-03-03T08:00", "2026-03-03T08:40", False),
    ],
)
def test_from_the_end_of_the_day_on_a_session_runs_out(issued: str, then: str, expected: bool) -> None:
    with living_in(BERLIN):
        assert runs_out(made(BERLIN, issued), at(BERLIN, then), EVENING) is expected


@pytest.mark.parametrize(
    ("issued", "then", "expected"),
    [
        ("2026-03-02T20:00", "2026-03-02T20:40", False),
        ("2026-03-03T01:30", "2026-03-03T01:59", False),
        ("2026-03-03T01:30", "2026-03-03T02:00", True),
        ("2026-03-03T02:10", "2026-03-03T11:59", True),
        ("2026-03-03T11:30", "2026-03-03T12:10", False),
    ],
)
def test_an_end_in_the_night_is_that_of_a_nights_work(issued: str, then: str, expected: bool) -> None:
    with living_in(BERLIN):
        assert runs_out(made(BERLIN, issued), at(BERLIN, then), time(2)) is expected


def test_a_day_that_does_not_end_lets_nothing_run_out() -> None:
    assert not runs_out(made(BERLIN, "2026-03-02T17:00"), at(BERLIN, "2026-03-02T23:00"), None)


def test_an_end_that_comes_twice_is_the_first() -> None:
    """On 2026-10-25 the hour from 02:00 to 03:00 comes twice."""
    with living_in(BERLIN):
        before = made(BERLIN, "2026-10-25T01:50")
        assert not runs_out(before, at(BERLIN, "2026-10-25T02:29"), time(2, 30))
        for fold in (0, 1):
            assert runs_out(before, at(BERLIN, "2026-10-25T02:30", fold=fold), time(2, 30))
        assert runs_out(before, at(BERLIN, "2026-10-25T02:10", fold=1), time(2, 30)), "after the first 02:30"


def test_an_end_that_the_clock_leaves_out_comes_all_the_same() -> None:
    """On 2026-03-29 02:00 is followed by 03:00."""
    with living_in(BERLIN):
        before = made(BERLIN, "2026-03-29T01:00")
        assert not runs_out(before, at(BERLIN, "2026-03-29T03:29"), time(2, 30))
        assert runs_out(before, at(BERLIN, "2026-03-29T03:30"), time(2, 30))


MOMENTS = st.datetimes(datetime(2024, 1, 1), datetime(2028, 1, 1)).map(lambda naive: naive.replace(tzinfo=UTC))  # noqa: DTZ001
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))


@given(zone=st.sampled_from(ZONES), issued=MOMENTS, ends=TIMES, later=st.timedeltas(timedelta(0), timedelta(days=2)))
def test_what_has_run_out_does_not_come_back(zone: str, issued: datetime, ends: time, later: timedelta) -> None:
    """Once the day has ended over a session that was made before it, that stays so."""
    with living_in(zone):
        one = session("prod", issued)
        if runs_out(one, issued + later, ends) and not runs_out(one, issued, ends):
            for more in range(1, 13):
                assert runs_out(one, issued + later + more * HOUR, ends)


@given(zone=st.sampled_from(ZONES), issued=MOMENTS, ends=TIMES)
def test_no_session_outlives_the_end_of_two_days(zone: str, issued: datetime, ends: time) -> None:
    """A day has 23 to 25 hours."""
    with living_in(zone):
        assert runs_out(session("prod", issued), issued + timedelta(hours=25, seconds=1), ends)


@given(zone=st.sampled_from(ZONES), issued=MOMENTS, ends=TIMES)
def test_half_of_each_day_is_left_to_work_in(zone: str, issued: datetime, ends: time) -> None:
    with living_in(zone):
        free = [
            not runs_out(session("prod", moment), moment, ends)
            for moment in (issued + step * HOUR for step in range(25))
        ]
        assert sum(free) >= 11
