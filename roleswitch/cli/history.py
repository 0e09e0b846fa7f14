"""`roleswitch history`: what was assumed, when, by whom, for how long, why, and where it was delivered."""

from __future__ import annotations

import argparse
import io
import re
import sys
from collections.abc import Iterable
from datetime import datetime, timedelta

from roleswitch.cli.answer import say, tell
from roleswitch.cli.listing import say_columns
from roleswitch.core.limits import shown
from roleswitch.core.role import Role
from roleswitch.core.visits import Visit, as_csv, as_json, search, visits
from roleswitch.errors import RolesFileBroken, WrongUsage
from roleswitch.switch import Switch

_DAYS = {"h": 1 / 24, "d": 1, "w": 7}


def add_arguments(history: argparse.ArgumentParser) -> None:
    form = history.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="answer, or trouble, as JSON")
    form.add_argument("--csv", action="store_true", help="as CSV, for a spreadsheet")
    history.add_argument("--role", metavar="NAME", default="", help="of that role alone")
    history.add_argument("--since", metavar="7d|DATE", default="", help="12h, 7d, 4w, or a day such as 2026-03-01")
    history.add_argument("--until", metavar="7d|DATE", default="", help="before then")
    history.add_argument("text", nargs="*", metavar="TEXT", help="words that are all to be found in it")


def show_history(options: argparse.Namespace) -> int:
    switch = Switch.here()
    now = switch.clock()
    found = search(
        visits(switch.history.entries(), _roles(switch)),
        " ".join(options.text),
        role=options.role,
        since=_time("--since", options.since, now),
        until=_time("--until", options.until, now),
    )
    if options.json:
        say(as_json(found, now))
    elif options.csv:
        if isinstance(sys.stdout, io.TextIOWrapper):
            # Whatever a terminal's encoding is, a file of them is read as this.
            sys.stdout.reconfigure(encoding="utf-8")
        say(as_csv(found, now))
    else:
        say_columns([("BEGAN", "LASTED", "ROLE", "ACCOUNT", "BY", "DELIVERED TO", "REASON"), *_rows(found, now)])
    return 0


def _roles(switch: Switch) -> Iterable[Role]:
    try:
        return switch.roles.load().roles.values()
    except RolesFileBroken as trouble:
        tell(str(trouble))  # what was done is no secret of the list
        return ()


def _rows(found: Iterable[Visit], now: datetime) -> Iterable[tuple[str, ...]]:
    for visit in found:
        state = visit.state(now)
        how = ", ".join(filter(None, (state if state != "ended" else "", "read only" if visit.read_only else "")))
        yield (
            f"{visit.began.astimezone():%Y-%m-%d %H:%M}",
            visit.lasted_words(now) + (f" ({how})" if how else ""),
            visit.role,
            f"{visit.account_id} {visit.account_name}".strip() or "-",
            visit.source or "-",
            ", ".join(visit.delivered) or "-",
            visit.reason,
        )


def _time(option: str, text: str, now: datetime) -> datetime | None:
    """12h, 7d and 4w before now, a day of the person's own time, or a time. Raises WrongUsage."""
    if not text:
        return None
    if ago := re.fullmatch(r"(\d{1,4}) ?([hdw])", text.strip().lower()):
        return now - timedelta(days=int(ago[1]) * _DAYS[ago[2]])
    try:
        return datetime.fromisoformat(text.strip()).astimezone()
    except (ValueError, OverflowError, OSError) as error:
        raise WrongUsage(f"{option}: {shown(text)} is no time: write it as in 12h, 7d, 4w or 2026-03-01.") from error
