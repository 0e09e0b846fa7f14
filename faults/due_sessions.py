"""Many sessions that want renewing at once."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import datetime, timedelta

from faults.at_once import OverloadedSts
from faults.fault import Fault, Outcome, Run
from faults.home import person
from faults.window import BLOCKED_SECONDS, Window, most_blocked
from roleswitch.core.session import RENEW_BEFORE_END, utc_now
from roleswitch.core.session_store import Kept, asked
from roleswitch.delivery.process_json import process_document
from tests.fakes import LONG, ROLES_FILE, World
from tests.ui.sessions import session as made_session


def roles_of(names: Sequence[str], *, deliver: str = "nothing") -> str:
    return ROLES_FILE.partition("[roles.")[0] + "".join(
        f'[roles.{name}]\nrole_arn = "{LONG}"\nsource = "work"\nsession_name = "boaty"\ndeliver = "{deliver}"\n\n'
        for name in names
    )


def keep_due(world: World, name: str, due: datetime) -> None:
    """A session of an hour that is to be renewed then."""
    issued = due + RENEW_BEFORE_END - timedelta(hours=1)
    session = made_session(name, issued, role_arn=LONG)
    assert session.renews_at() == due
    world.switch.sessions.keep(Kept(session, asked(world.switch.plan(name))), process_document(session))


def due_at_once(run: Run) -> Outcome:
    count, a_second = run.times(200, at_least=10), 5  # the first are the most at once
    names = [f"r{number}" for number in range(count)]
    with person(run.folder) as (world, patch), OverloadedSts(world.aws, a_second=a_second) as sts:
        patch.setenv("AWS_ENDPOINT_URL_STS", sts.url)
        world.write_list(roles_of(names))
        due = utc_now() + timedelta(seconds=1)
        for name in names:
            keep_due(world, name, due)
        with Window() as window:
            window.wait_for(lambda: all(shown.key for shown in window.roles().values()), 30, "the sessions")
            old = {name: shown.key for name, shown in window.roles().items()}
            window.watch_from_now()
            began = time.monotonic()
            window.waits(lambda: all(shown.key != old[name] for name, shown in window.roles().items()), 60 + count)
            took = time.monotonic() - began
            ended = [name for name, shown in window.roles().items() if shown.key == old[name]]
            blocked, _ = window.longest_stall()
            waited = window.kept_waiting
    left = (RENEW_BEFORE_END - timedelta(seconds=took)) / timedelta(minutes=1)
    return Outcome(
        f"{count} sessions due in one second, {a_second} calls a second let through",
        f"{len(ended)} not renewed, {sts.throttled} throttled: at most {sts.most} calls in a second; all done "
        f"after {took:.0f} s, {left:.0f} min before they end; the window stood still for {blocked * 1000:.0f} ms "
        f"(and had no processor for up to {waited * 1000:.0f} ms)",
        not ended and not sts.throttled and blocked <= most_blocked(run),
    )


FAULTS = (
    Fault(
        "200 sessions due in one second",
        "an STS that throttles above 5 calls a second",
        f"none throttled, all renewed in time, the window not blocked over {BLOCKED_SECONDS * 1000:.0f} ms",
        due_at_once,
    ),
)
