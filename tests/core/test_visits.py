"""Visits: what the lines of the history tell together, found by words, and as CSV and JSON."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from roleswitch.core.history import Entry, History
from roleswitch.core.role import Arn, Role
from roleswitch.core.session import Session, Terms
from roleswitch.core.visits import COLUMNS, Ending, Visit, as_csv, as_json, record, search, visits

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)
ADMIN = Arn("aws", "482109375526", "team/Admin")
ACCOUNT = {"role_arn": str(ADMIN), "assumed_role_arn": "arn:aws:sts::482109375526:assumed-role/Admin/boaty"}


def at(hours: float) -> datetime:
    return NOON + timedelta(hours=hours)


def entry(event: str, hours: float, *, role: str = "prod", began: float | None = 0, **more: object) -> Entry:
    """`hours` after noon, of a session that lasts an hour from then and began `began` hours after noon."""
    said: dict[str, object] = {
        "at": at(hours),
        "event": event,
        "role": role,
        "source": "work",
        "began": None if began is None else at(began),
        "expiration": at(hours + 1),
        **ACCOUNT,
        **more,
    }
    return Entry(**said)  # type: ignore[arg-type]


def told(*entries: Entry, roles: tuple[Role, ...] = ()) -> tuple[Visit, ...]:
    """As the history gives entries: those written last first."""
    return visits(entries[::-1], roles)


def role(name: str, arn: Arn = ADMIN, **more: str) -> Role:
    return Role(name=name, arn=arn, **more)  # type: ignore[arg-type]


# from entries to visits


def test_renewals_deliveries_and_the_end_are_one_visit_with_the_assuming() -> None:
    (visit,) = told(
        entry("assumed", 0, reason="release 4.2", to="profile prod"),
        entry("delivered", 0, to="terminal"),
        entry("hook failed", 0, to="after_assume: kubectl ended with 1"),
        entry("renewed", 0.7, reason="release 4.2"),
        entry("delivered", 0.7, to="terminal"),
        entry("delivered", 1, to="console: s3"),
        entry("renewed", 1.4),
        entry("ended", 1.5),
    )
    assert (visit.began, visit.until, visit.ending) == (NOON, at(1.5), Ending.ENDED)
    assert (visit.renewals, visit.reason, visit.source) == (2, "release 4.2", "work")
    assert visit.delivered == ("profile prod", "terminal", "console: s3")
    assert visit.troubles == ("after_assume: kubectl ended with 1",)
    assert [each.event for each in visit.entries][-2:] == ["renewed", "ended"]
    assert (visit.account_id, visit.role_name) == ("482109375526", "team/Admin")


def test_a_visit_that_nobody_ended_is_active_until_its_session_expires() -> None:
    (visit,) = told(entry("assumed", 0), entry("renewed", 0.5))
    assert (visit.until, visit.state(at(1)), visit.lasted(at(1))) == (at(1.5), "active", HOUR)
    assert (visit.state(at(1.5)), visit.lasted(at(9))) == ("expired", 1.5 * HOUR)


def test_what_is_swept_up_after_it_expired_was_not_ended_by_anybody() -> None:
    (visit,) = told(entry("assumed", 0), entry("ended", 8, expiration=at(1)))
    assert (visit.until, visit.state(at(9))) == (at(1), "expired")


def test_a_session_on_other_terms_is_another_visit_in_place_of_the_first() -> None:
    second, first = told(
        entry("assumed", 0),
        entry("assumed", 0.25, began=0.25, read_only=True),
        entry("ended", 0.5, began=0.25, read_only=True),
    )
    assert (first.ending, first.lasted(at(3)), first.read_only) == (Ending.REPLACED, HOUR / 4, False)
    assert (second.ending, second.lasted(at(3)), second.read_only) == (Ending.ENDED, HOUR / 4, True)


def test_two_roles_of_one_arn_have_visits_of_their_own() -> None:
    found = told(
        entry("assumed", 0, began=0),
        entry("assumed", 0.001, role="prod-ro", began=0.001),
        entry("renewed", 0.5, role="prod-ro", began=0.001),
        entry("ended", 0.6, began=0),
    )
    assert [(visit.role, visit.renewals, visit.ending) for visit in found] == [
        ("prod-ro", 1, Ending.EXPIRED),
        ("prod", 0, Ending.ENDED),
    ]


def test_things_of_one_second_keep_the_order_in_which_they_were_written() -> None:
    (visit,) = told(entry("assumed", 0), entry("delivered", 0, to="a"), entry("delivered", 0, to="b"))
    assert [each.to for each in visit.entries] == ["", "a", "b"]


def test_a_visit_whose_beginning_is_no_longer_kept_says_when_it_was() -> None:
    (visit,) = told(entry("renewed", 5, began=-3), entry("ended", 5.5, began=-3))
    assert (visit.began, visit.lasted(at(9))) == (at(-3), 8.5 * HOUR)


def test_lines_of_earlier_versions_are_told_by_the_name_of_the_role() -> None:
    found = told(
        entry("assumed", 0, began=None),
        entry("assumed", 0.1, role="other", began=None),
        entry("renewed", 0.7, began=None),
        entry("ended", 0.8, began=None),
        entry("assumed", 2, began=None),
    )
    assert [(visit.role, visit.began, visit.renewals) for visit in found] == [
        ("prod", at(2), 0),
        ("other", at(0.1), 0),
        ("prod", at(0), 1),
    ]


def test_a_line_alone_is_a_visit_too() -> None:
    (visit,) = told(entry("ended", 0, began=None, expiration=None, role_arn="no ARN"))
    assert (visit.began, visit.until, visit.account_id, visit.role_name) == (NOON, NOON, "", "")
    assert visit.lasted_words(NOON) == "under 1 min"


def test_a_session_is_written_and_told_as_it_was(tmp_path: Path) -> None:
    """What the entries say is what sessions say: beginning, renewals, and another name in between."""
    history = History(tmp_path)
    session = Session(
        role="prod",
        role_arn=str(ADMIN),
        assumed_role_arn=ACCOUNT["assumed_role_arn"],
        access_key_id="ASIAIOSFODNN7EXAMPLE",
        secret_access_key="x" * 40,
        session_token="token",
        issued=NOON.replace(microsecond=123_456),
        expiration=at(1),
        terms=Terms(reason="audit"),
    )
    history.add("assumed", session, at(0))
    renewed = Session(**vars(session) | {"issued": at(0.5), "expiration": at(1.5), "began": session.issued})
    history.add("renewed", renewed, at(0.5))
    history.add("ended", Session(**vars(renewed) | {"role": "production"}), at(1))
    (visit,) = visits(history.entries())
    assert (visit.role, visit.renewals, visit.until, visit.reason) == ("production", 1, at(1), "audit")


# what roles are called


def test_a_role_is_called_what_the_list_calls_it_now() -> None:
    (visit,) = told(
        entry("assumed", 0), roles=(role("prod", display_name="Production", account_name="acme-prod", color="red"),)
    )
    assert (visit.role, visit.title, visit.account_name, visit.color) == ("prod", "Production", "acme-prod", "#d13438")


def test_a_role_that_was_renamed_is_known_by_its_arn() -> None:
    found = told(entry("assumed", 0), roles=(role("production", display_name="Production"),))
    assert (found[0].role, found[0].title) == ("production", "Production")
    assert search(found, role="production") == search(found, role="prod") == search(found, "prod") == list(found)


def test_a_name_that_another_role_has_now_is_not_taken_for_that_one() -> None:
    other = role("prod", Arn("aws", "111122223333", "Other"), display_name="Another")
    assert told(entry("assumed", 0), roles=(other,))[0].title == "prod"
    assert told(entry("assumed", 0), roles=(other, role("before")))[0].title == "before"


@pytest.mark.parametrize("roles", [(), (role("a"), role("b"))], ids=["none", "two"])
def test_without_the_one_role_of_that_arn_the_name_of_then_is_shown(roles: tuple[Role, ...]) -> None:
    (visit,) = told(entry("assumed", 0), roles=roles)
    assert (visit.role, visit.title, visit.color) == ("prod", "prod", "")


# search

FOUND = told(
    entry("assumed", 0, reason="Release 4.2"),
    entry("delivered", 0, to="profile prod-admin"),
    entry("assumed", 30, role="lake", began=30, role_arn="arn:aws:iam::731044561290:role/DataAnalyst", source="acme"),
    roles=(role("prod", display_name="Production", account_name="acme-prod"),),
)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ["lake", "prod"]),
        ("PRODUCTION", ["prod"]),
        ("release prod-admin", ["prod"]),
        ("release lake", []),
        ("4821-0937-5526", ["prod"]),
        ("731044561290", ["lake"]),
        ("team/admin", ["prod"]),
        ("acme", ["lake", "prod"]),
        ("boaty 4.2", ["prod"]),
    ],
)
def test_all_words_have_to_be_found(text: str, names: list[str]) -> None:
    assert [visit.role for visit in search(FOUND, text)] == names


def test_what_went_on_between_two_times_is_found() -> None:
    def names(since: float, until: float) -> list[str]:
        return [visit.role for visit in search(FOUND, since=at(since), until=at(until))]

    assert names(0.5, 30) == ["prod"]  # it had begun before
    assert names(1.5, 30) == []
    assert names(1.5, 30.1) == ["lake"]


# for other programs


def test_json_has_the_events_and_times_in_utc() -> None:
    (_, said) = json.loads(as_json(FOUND, at(0.5)))
    assert said | {"began": "2026-03-01T12:00:00Z", "until": "2026-03-01T13:00:00Z", "seconds": 1800} == said
    assert (said["state"], said["role"], said["display_name"]) == ("active", "prod", "Production")
    assert (said["delivered_to"], said["read_only"]) == (["profile prod-admin"], False)
    assert said["events"][1] == {"at": "2026-03-01T12:00:00Z", "event": "delivered", "to": "profile prod-admin"}


def test_csv_has_a_header_and_a_column_for_all_but_the_events() -> None:
    assert list(record(FOUND[0], NOON)) == [*COLUMNS, "events"]
    rows = list(csv.DictReader(io.StringIO(as_csv(FOUND, at(90)))))
    assert tuple(rows[0]) == COLUMNS
    assert (rows[1]["reason"], rows[1]["account_id"], rows[1]["read_only"]) == ("Release 4.2", "482109375526", "no")


@given(st.text(min_size=1).filter(str.isprintable))
def test_no_cell_is_a_formula_and_every_cell_comes_back(reason: str) -> None:
    """Whatever a person typed, an attacker too, who named a bucket."""
    (visit,) = told(entry("delivered", 0, reason=reason, to=reason))
    (row,) = csv.DictReader(io.StringIO(as_csv([visit], NOON), newline=""))
    for cell in row.values():
        assert not cell.lstrip().startswith(tuple("=+-@"))
    assert row["reason"].removeprefix("'") == reason.removeprefix("'")


@pytest.mark.parametrize("reason", ["=1+1", "+1", "-1", "@SUM(A1)", " =1", "＝1"])
def test_what_a_spreadsheet_would_reckon_is_made_text(reason: str) -> None:
    (visit,) = told(entry("assumed", 0, reason=reason))
    assert f",'{reason}," in as_csv([visit], NOON)
