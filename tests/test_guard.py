"""What keeps a person from doing harm: starting read only, ending by itself, and what is asked before."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from roleswitch.core.role import Deliver
from roleswitch.core.session import Terms, utc_now
from roleswitch.delivery.process_json import process_document
from roleswitch.errors import ConfirmationRequired
from roleswitch.switch import Switch
from tests.fakes import LONG, PROD, ROLES_FILE, World, world_at


class Clock:
    def __init__(self) -> None:
        self.ahead = timedelta(0)

    def __call__(self) -> datetime:
        return utc_now() + self.ahead


@pytest.fixture
def now() -> Clock:
    return Clock()


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch, now: Clock) -> Iterator[World]:
    with world_at(home, monkeypatch, clock=now) as running:
        yield running


@pytest.fixture
def switch(world: World) -> Switch:
    return world.switch


@pytest.fixture
def guarded(world: World) -> Callable[..., None]:
    """Give the role prod, or another one, these lines."""

    def write(lines: str, name: str = "prod") -> None:
        world.write_list(ROLES_FILE.replace(f"[roles.{name}]\n", f"[roles.{name}]\n{lines}\n"))

    return write


def limits(world: World) -> list[str | None]:
    return [call.parameters.get("PolicyArns.member.1.arn") for call in world.aws.calls if call.action == "AssumeRole"]


READ_ONLY_ARN = "arn:aws:iam::aws:policy/ReadOnlyAccess"


def test_a_role_starts_read_only_and_stays_so_over_renewals(
    world: World, switch: Switch, now: Clock, guarded: Callable[..., None]
) -> None:
    guarded("read_only = true")
    assert switch.assume("prod").terms.read_only
    now.ahead = timedelta(minutes=50)
    renewed = switch.renew("prod")
    assert renewed is not None
    assert renewed.terms.read_only
    assert limits(world) == [READ_ONLY_ARN, READ_ONLY_ARN]


def test_all_that_the_role_may_is_asked_for_and_stays_until_the_session_is_ended(
    world: World, switch: Switch, now: Clock, guarded: Callable[..., None]
) -> None:
    guarded("read_only = true")
    assert not switch.assume("prod", Terms(full_access=True)).terms.read_only
    now.ahead = timedelta(minutes=50)
    switch.renew("prod")
    switch.end("prod")
    switch.assume("prod")
    assert limits(world) == [None, None, READ_ONLY_ARN]


def test_full_access_after_reading_only_asks_again_where_the_role_asks(
    switch: Switch, guarded: Callable[..., None]
) -> None:
    guarded("read_only = true\nask_before_assuming = true")
    switch.assume("prod", Terms(confirmed=True))
    with pytest.raises(ConfirmationRequired):
        switch.assume("prod", Terms(full_access=True))


def test_a_role_that_cannot_start_read_only_says_so_before_the_call(
    switch: Switch, guarded: Callable[..., None]
) -> None:
    allow = {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [allow]})
    guarded(f"read_only = true\npolicy = '{policy}'")
    (note,) = switch.plan("prod").notes
    assert note.startswith("Production does not start read only, although that is set")
    assert not switch.assume("prod").terms.read_only


def test_a_role_whose_name_is_to_be_typed_asks_first(switch: Switch, guarded: Callable[..., None]) -> None:
    guarded("type_name_to_assume = true")
    with pytest.raises(ConfirmationRequired):
        switch.assume("prod")
    assert switch.assume("prod", Terms(confirmed=True)).role == "prod"


def test_a_session_ends_by_itself_and_nobody_is_told_a_later_end(
    world: World, switch: Switch, guarded: Callable[..., None]
) -> None:
    guarded("end_after_seconds = 600")
    session = switch.assume("prod")
    assert session.expiration == session.assumed_at + timedelta(minutes=10)
    told = datetime.fromisoformat(json.loads(process_document(session))["Expiration"])
    assert told == session.expiration.replace(microsecond=0)
    assert f"x_security_token_expires = {told:%Y-%m-%dT%H:%M:%SZ}" in world.credentials.read_text()


def test_aws_is_asked_for_no_more_than_the_session_may_last(
    world: World, switch: Switch, guarded: Callable[..., None]
) -> None:
    guarded("end_after_seconds = 1800")
    plan = switch.plan("prod")
    assert plan.duration == timedelta(minutes=30)
    assert plan.why == "it ends by itself 30 min after it was assumed"
    switch.assume("prod")
    assert world.aws.calls[-1].parameters["DurationSeconds"] == "1800"


def test_renewals_do_not_put_off_the_end(
    world: World, switch: Switch, now: Clock, guarded: Callable[..., None]
) -> None:
    guarded("end_after_seconds = 5400")
    first = switch.assume("prod")
    now.ahead = timedelta(minutes=45)
    renewed = switch.renew("prod")
    assert renewed is not None
    assert renewed.access_key_id != first.access_key_id
    assert renewed.ends_by == first.ends_by
    again = switch.assume("prod", as_before=True)
    assert again.ends_by == first.ends_by, "Renew now is no new session"


def test_a_session_that_has_ended_by_itself_is_not_renewed_and_leaves_nothing(
    world: World, switch: Switch, now: Clock, guarded: Callable[..., None]
) -> None:
    guarded("end_after_seconds = 600")
    switch.assume("prod")
    now.ahead = timedelta(minutes=10, seconds=1)
    assert switch.renew("prod") is None
    assert world.assumed() == 1
    assert switch.kept_sessions() == {}
    assert switch.owned_roles() == ()


def test_the_window_that_looks_at_the_time_takes_it_away_too(
    switch: Switch, now: Clock, guarded: Callable[..., None]
) -> None:
    guarded("end_after_seconds = 600")
    switch.assume("prod")
    now.ahead = timedelta(minutes=10, seconds=1)
    switch.take_away_dead_keys("prod")
    assert (switch.kept_sessions(), switch.owned_roles()) == ({}, ())


def test_such_an_end_is_one_for_hooks_too_whoever_notices_it(
    switch: Switch, now: Clock, guarded: Callable[..., None], tmp_path: Path
) -> None:
    said = tmp_path / "said"
    command = ["sh", "-c", f"echo $ROLESWITCH_EVENT >> {said}"]
    guarded(f"end_after_seconds = 600\nhooks = {{ after_end = {json.dumps(command)} }}")
    for notices in (switch.sweep, lambda: switch.take_away_dead_keys("prod"), lambda: switch.renew("prod")):
        now.ahead = timedelta(0)
        switch.assume("prod")
        now.ahead = timedelta(minutes=11)
        notices()
        assert switch.hooks.finish()
        assert (switch.kept_sessions(), switch.owned_roles()) == ({}, ())
    assert said.read_text() == "after-end\n" * 3


def test_a_profile_that_asks_us_asks_the_person_again_after_the_end(
    world: World, switch: Switch, now: Clock, guarded: Callable[..., None]
) -> None:
    guarded("end_after_seconds = 600\nask_before_assuming = true", "helper")
    switch.assume("helper", Terms(confirmed=True))
    assert switch.process_session("helper").role == "helper"
    now.ahead = timedelta(minutes=10, seconds=1)
    with pytest.raises(ConfirmationRequired):
        switch.process_session("helper")
    assert switch.owned_roles() == ("helper",), "the profile stays"


def test_an_end_that_is_set_while_a_session_lives_counts_for_it(switch: Switch, guarded: Callable[..., None]) -> None:
    first = switch.assume("prod")
    guarded("end_after_seconds = 600")
    session = switch.fresh_session("prod")
    assert session.access_key_id == first.access_key_id
    assert session.expiration == first.issued + timedelta(minutes=10)


def test_a_renewal_asks_aws_for_no_more_than_is_left(
    world: World, switch: Switch, now: Clock, guarded: Callable[..., None]
) -> None:
    guarded("end_after_seconds = 5400")
    switch.assume("prod")
    now.ahead = timedelta(minutes=45)
    switch.renew("prod")
    durations = [int(call.parameters["DurationSeconds"]) for call in world.aws.calls if call.action == "AssumeRole"]
    assert durations[0] == 3600
    assert 45 * 60 <= durations[1] <= 46 * 60


def test_aws_is_not_asked_for_less_than_it_gives(
    world: World, switch: Switch, now: Clock, guarded: Callable[..., None]
) -> None:
    guarded("end_after_seconds = 3900")
    switch.assume("prod")
    now.ahead = timedelta(minutes=55)
    switch.assume("prod", as_before=True)
    assert world.aws.calls[-1].parameters["DurationSeconds"] == "900"


def test_an_end_that_has_passed_when_it_is_set_is_one(
    world: World, switch: Switch, now: Clock, guarded: Callable[..., None]
) -> None:
    switch.assume("prod")
    now.ahead = timedelta(minutes=45)  # due to be renewed
    guarded("end_after_seconds = 600")
    assert switch.renew("prod") is None
    assert world.assumed() == 1
    assert (switch.kept_sessions(), switch.owned_roles()) == ({}, ())


def test_whoever_asks_after_such_an_end_is_given_a_session_that_is_not_over(
    switch: Switch, now: Clock, guarded: Callable[..., None]
) -> None:
    first = switch.assume("helper")
    now.ahead = timedelta(minutes=20)
    guarded("end_after_seconds = 600", "helper")
    second = switch.process_session("helper")
    assert second.access_key_id != first.access_key_id
    assert switch.history.entries()[0].event == "assumed"


def test_a_person_who_assumes_it_after_such_an_end_begins_anew(
    switch: Switch, now: Clock, guarded: Callable[..., None]
) -> None:
    switch.assume("prod")
    now.ahead = timedelta(minutes=20)
    guarded("end_after_seconds = 600\nask_before_assuming = true")
    with pytest.raises(ConfirmationRequired):
        switch.assume("prod")
    switch.assume("prod", Terms(confirmed=True))
    assert switch.history.entries()[0].event == "assumed"


def test_an_end_is_kept_as_soon_as_the_list_is_looked_at_again(
    switch: Switch, now: Clock, guarded: Callable[..., None]
) -> None:
    first = switch.assume("prod")
    guarded("end_after_seconds = 600")
    assert switch.sweep() == []
    assert switch.kept_sessions()["prod"].ends_by == first.issued + timedelta(minutes=10)
    now.ahead = timedelta(minutes=10, seconds=1)
    guarded("end_after_seconds = 300")
    assert switch.sweep() == ["prod"]
    assert (switch.kept_sessions(), switch.owned_roles()) == ({}, ())


# ---------------------------------------------------------------- all that a role may


@pytest.mark.parametrize("is_swept", [True, False])
def test_all_that_a_role_may_does_not_outlive_the_session_that_it_was_asked_for(
    switch: Switch, now: Clock, guarded: Callable[..., None], is_swept: bool
) -> None:
    guarded("read_only = true", "helper")
    switch.assume("helper", Terms(full_access=True))
    now.ahead = timedelta(hours=20)
    if is_swept:
        switch.sweep()
    assert switch.process_session("helper").terms.read_only


def test_all_that_a_role_may_is_not_what_another_role_of_its_name_may(
    world: World, switch: Switch, guarded: Callable[..., None]
) -> None:
    guarded("read_only = true", "helper")
    switch.assume("helper", Terms(full_access=True))
    world.write_list(world.roles_file.read_text().replace(f'role_arn = "{LONG}"', f'role_arn = "{PROD}"'))
    session = switch.process_session("helper")
    assert (session.role_arn, session.terms.read_only) == (PROD, True)


def test_a_session_that_is_none_of_the_edited_roles_ends_and_its_profile_goes_on_asking(
    world: World, switch: Switch
) -> None:
    switch.assume("prod")
    prod = switch.roles.load().role("prod")
    switch.role_edits.save_role(replace(prod, read_only=True, deliver=Deliver.CREDENTIAL_PROCESS), "prod")
    assert switch.kept_sessions() == {}
    assert "credential-process prod" in world.config.read_text(), "programs that use the profile get the next one"
    assert switch.history.entries()[0].event == "ended"


def test_a_hook_for_the_end_is_not_run_where_another_session_than_the_one_that_is_meant_is_there(
    world: World, switch: Switch, tmp_path: Path
) -> None:
    note = tmp_path / "note"
    world.write_list(f'{ROLES_FILE}\n[hooks]\nbefore_end = ["touch", "{note}"]\n')
    session = switch.assume("prod")
    assert not switch.end("prod", only=replace(session, access_key_id="ASIAANOTHERSESSION00"))
    assert not note.exists()
    assert switch.end("prod", only=session)
    assert note.exists()
