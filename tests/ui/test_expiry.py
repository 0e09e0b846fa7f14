"""When a session ends, in words."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from roleswitch.ui.expiry import expiry_sentence, local_time
from tests.conftest import Clock
from tests.ui.sessions import session


@pytest.mark.parametrize(
    ("keep", "later", "ending"),
    [
        (True, timedelta(0), "renews itself at"),
        (False, timedelta(0), "is not renewed"),
        (True, timedelta(minutes=45), "renewal is due"),
        (True, timedelta(hours=2), "ended"),
    ],
)
def test_the_sentence_says_what_happens_at_the_end(clock: Clock, keep: bool, later: timedelta, ending: str) -> None:
    lasting = session("prod", clock.now - timedelta(minutes=8), keep_renewed=keep)
    sentence = expiry_sentence(lasting, clock.now + later)
    assert ending in sentence
    assert f"{lasting.expiration.astimezone():%H:%M}" in sentence


def test_a_session_that_is_left_to_run_out_at_the_end_of_the_day_says_so(clock: Clock) -> None:
    lasting = session("prod", clock.now)
    for minutes, words in ((39, "is not renewed after"), (41, "renews itself at")):
        ends = (clock.now + timedelta(minutes=minutes)).astimezone().time()
        assert words in expiry_sentence(lasting, clock.now, day_ends=ends)


def test_a_time_on_another_day_says_so() -> None:
    noon = datetime(2026, 3, 1, 12, tzinfo=UTC)
    here = noon.astimezone()
    assert local_time(noon, noon) == f"{here:%H:%M}"
    assert local_time(noon + timedelta(days=1), noon) == f"{here:%H:%M} tomorrow"
    assert local_time(noon + timedelta(days=3), noon).endswith(f"on {here.date() + timedelta(days=3)}")
