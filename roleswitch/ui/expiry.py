"""When a session ends, in words and in the person's own time."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from roleswitch.core.day_end import runs_out
from roleswitch.texts import tr

if TYPE_CHECKING:
    from roleswitch.core.session import Session


def local_time(moment: datetime, now: datetime) -> str:
    """14:32 in the person's own time, with the day where it is not today."""
    here, today = moment.astimezone(), now.astimezone().date()
    if here.date() == today:
        return f"{here:%H:%M}"
    if here.date() == today + timedelta(days=1):
        return tr("{here} tomorrow", here=f"{here:%H:%M}")
    return tr("{here} on {here_2}", here=f"{here:%H:%M}", here_2=f"{here:%Y-%m-%d}")


def not_renewed_words(day_ends: time | None) -> str:
    """That the day ends before a session would be renewed."""
    return tr("is not renewed after {time}", time=f"{day_ends:%H:%M}") if day_ends is not None else tr("is not renewed")


def expiry_sentence(session: Session, now: datetime, waits: str = "", *, day_ends: time | None = None) -> str:
    """When it ends and what then, such as "expires 14:32, renews itself at 14:22".

    `waits` is what a renewal that is due waits for, such as "waits for an MFA code"; `day_ends` is a local time.
    """
    end = local_time(session.expiration, now)
    if not session.is_alive(now):
        return tr("ended {end}", end=end)
    if session.is_last:
        return tr("ends by itself {end}", end=end)
    if not session.keep_renewed:
        return tr("expires {end}, is not renewed", end=end)
    renewal = session.renews_at()
    if runs_out(session, max(renewal, now), day_ends):
        return tr("expires {end}, {what}", end=end, what=not_renewed_words(day_ends))
    if renewal <= now:
        return tr("expires {end}, {what}", end=end, what=waits or tr("renewal is due"))
    if session.needs_code:
        return tr("expires {end}, renewed with another MFA code", end=end)
    return tr("expires {end}, renews itself at {time}", end=end, time=local_time(renewal, now))
