"""`roleswitch history`."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import UTC, datetime, timedelta

import pytest

from roleswitch.core.history import History
from roleswitch.core.session import Session, Terms
from roleswitch.core.visits import COLUMNS
from tests.cli.commands import Run, finished
from tests.fakes import PARTNER, PROD, SESSION_ARN, World

LONG_AGO = datetime(2026, 1, 5, 9, 30, tzinfo=UTC)


def past_visit(began: datetime, *, role: str = "partner", arn: str = PARTNER, reason: str = "", to: str = "") -> None:
    """One of an hour that was ended after ten minutes."""
    session = Session(
        role=role,
        role_arn=arn,
        assumed_role_arn=SESSION_ARN,
        access_key_id="ASIAIOSFODNN7EXAMPLE",
        secret_access_key="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        session_token="token",
        issued=began,
        expiration=began + timedelta(hours=1),
        source="work",
        terms=Terms(reason=reason, read_only=True),
    )
    history = History(keep_days=lambda: 3650)
    history.add("assumed", session, began)
    history.add("delivered", session, began + timedelta(seconds=3), to=to)
    history.add("ended", session, began + timedelta(minutes=10))


def test_history_shows_in_columns_what_was_assumed_the_newest_first(run: Run) -> None:
    past_visit(LONG_AGO, reason="audit 7", to="console: s3")
    run("assume", "prod", "--reason", "release 4.2")
    said = run("history")
    head, new, old = said.out.splitlines()
    assert (said.status, said.err) == (0, "")
    assert re.split(r"  +", head) == ["BEGAN", "LASTED", "ROLE", "ACCOUNT", "BY", "DELIVERED TO", "REASON"]
    assert re.split(r"  +", new)[1:5] == ["under 1 min (active)", "prod", "482109375526 acme-prod", "work"]
    assert new.endswith("release 4.2")
    here = f"{LONG_AGO.astimezone():%Y-%m-%d %H:%M}"
    assert re.split(r"  +", old) == [
        here, "10 min (read only)", "partner", "706469024316", "work", "console: s3", "audit 7"
    ]  # fmt: skip


def test_as_json_it_is_an_array_with_every_event(run: Run) -> None:
    run("assume", "prod")
    run("end", "prod")
    (visit,) = json.loads(run("history", "--json").out)
    assert (visit["role"], visit["role_arn"], visit["state"]) == ("prod", PROD, "ended")
    assert (visit["assumed_role_arn"], visit["source"]) == (SESSION_ARN, "work")
    events = [event["event"] for event in visit["events"]]
    assert (events[0], events[-1]) == ("assumed", "ended")
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", visit["began"])


def test_as_csv_it_has_a_header_and_no_formula(run: Run) -> None:
    past_visit(LONG_AGO, reason='=HYPERLINK("http://x")')
    (row,) = csv.DictReader(io.StringIO(run("history", "--csv").out))
    assert tuple(row) == COLUMNS
    assert (row["began"], row["reason"]) == ("2026-01-05T09:30:00Z", '\'=HYPERLINK("http://x")')


def test_csv_is_utf_8_whatever_the_terminals_encoding_is(world: World) -> None:
    past_visit(LONG_AGO, reason="Prüfung ✓")
    assert "Prüfung ✓" in finished("history", "--csv", environ={"PYTHONIOENCODING": "latin-1"}).out


def test_no_secret_and_no_key_is_in_any_form(run: Run) -> None:
    past_visit(LONG_AGO)
    for form in ((), ("--json",), ("--csv",)):
        out = run("history", *form).out
        assert "partner" in out
        assert not re.search(r"wJalr|token|ASIA", out)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (["audit"], ["partner"]),
        (["audit", "prod"], []),
        (["PROD"], ["prod"]),
        (["--role", "prod"], ["prod"]),
        (["--role", "pro"], []),
        (["--since", "7d"], ["prod"]),
        (["--since", "2026-01-04", "--until", "2026-01-07"], ["partner"]),
        (["--until", "2026-01-04"], []),
        (["--since", "2026-01-05T09:35:00Z", "--until", "1h"], ["partner"]),
    ],
)
def test_words_a_role_and_times_choose(run: Run, asked: list[str], found: list[str]) -> None:
    past_visit(LONG_AGO, reason="audit 7")
    past_visit(datetime.now(UTC) - timedelta(minutes=20), role="prod", arn=PROD)
    said = run("history", "--json", *asked)
    assert [visit["role"] for visit in json.loads(said.out)] == found


@pytest.mark.parametrize("time", ["yesterday", "7x", "99999w", "2026-13-01", "d"])
def test_what_is_no_time_is_wrong_usage(run: Run, time: str) -> None:
    said = run("history", "--since", time)
    assert (said.status, said.out) == (2, "")
    assert said.err == f"roleswitch: --since: {time} is no time: write it as in 12h, 7d, 4w or 2026-03-01.\n"
    assert run("history", "--json", "--since", time).error["kind"] == "usage"


def test_json_and_csv_exclude_each_other(run: Run) -> None:
    assert run("history", "--json", "--csv").status == 2


def test_without_history_there_is_the_head_alone(run: Run) -> None:
    assert len(run("history").out.splitlines()) == 1
    assert run("history", "--json").out == "[]\n"
    assert run("history", "--csv").out == ",".join(COLUMNS) + "\n"


def test_a_list_that_cannot_be_read_does_not_hide_what_was_done(world: World, run: Run) -> None:
    past_visit(LONG_AGO)
    world.roles_file.unlink()
    world.roles_file.mkdir()
    said = run("history", "--json")
    assert [visit["role"] for visit in json.loads(said.out)] == ["partner"]
