"""When a session ends, in words and in the person's own time."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from roleswitch.core.session import Session


def local_time(moment: datetime, now: datetime) -> str:
    """14:32 in the person's own time, with the day where it is not today."""
    here, today = moment.astimezone(), now.astimezone().date()
    if here.date() == today:
        return f"{here:%H:%M}"
    if here.date() == today + timedelta(days=1):
        return f"{here:%H:%M} tomorrow"
    return f"{here:%H:%M} on {here:%Y-%m-%d}"


def expiry_sentence(session: Session, now: datetime, waits: str = "") -> str:
    """When it ends and what then, such as "expires 14:32, renews itself at 14:22".

    `waits` is what a renewal that is due waits for, such as "waits for an MFA code".
    """
    end = local_time(session.expiration, now)
    if not session.is_alive(now):
        return f"ended {end}"
    if session.is_last:
        return f"ends by itself {end}"
    if not session.keep_renewed:
        return f"expires {end}, is not renewed"
    renewal = session.renews_at()
    if renewal <= now:
        return f"expires {end}, {waits or 'renewal is due'}"
    if session.needs_code:
        return f"expires {end}, renewed with another MFA code"
    return f"expires {end}, renews itself at {local_time(renewal, now)}"
