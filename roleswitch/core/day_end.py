"""The end of a person's day: from then on nothing is renewed by itself, and what is active runs out.

A day ends once, at a local time; the quiet after it lasts to midnight. An end before noon is that of a night's work:
there it lasts to noon. All is compared as moments, so that a clock that is put forward or back changes nothing but how
long a day is: a time that the clock leaves out is the moment as far behind the change, of one that comes twice the
first counts.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleswitch.core.session import Session

NOON = time(12)
MIDNIGHT = time(0)
_DAY = timedelta(days=1)


def runs_out(session: Session, at: datetime, ends: time | None) -> bool:
    """Whether the session is not renewed by itself at that moment, as the day ends then, or has ended since the session
    was made. `ends` is a local time; None where days do not end."""
    if ends is None:
        return False
    day = _last_day(at, ends)
    return session.issued < _moment(day, ends) or at < _quiet_until(day, ends)


def _last_day(at: datetime, ends: time) -> date:
    """The one that has ended last."""
    day = at.astimezone().date() + _DAY  # as clocks may be changed between
    while _moment(day, ends) > at:
        day -= _DAY
    return day


def _quiet_until(day: date, ends: time) -> datetime:
    return _moment(day, NOON) if ends < NOON else _moment(day + _DAY, MIDNIGHT)


def _moment(day: date, clock: time) -> datetime:
    # Not `astimezone`, which takes a time that the clock leaves out for the one as far before the change.
    return datetime.fromtimestamp(datetime.combine(day, clock).timestamp(), UTC)
