"""What a person asked for when a role was assumed (read only, a reason, a length) is neither lost nor widened."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from roleswitch.__main__ import kept_answer
from roleswitch.core.session import Terms
from roleswitch.demo.strict_aws import Fault, Manner
from roleswitch.errors import AwsUnreachable, BadValue, ReasonRequired, StsTrouble
from roleswitch.switch import Switch
from tests.conftest import Clock
from tests.fakes import OTHER, OTHER_KEY, ROLES_FILE, USER, World
from tests.test_switch_mfa import LIST

READ_ONLY = Terms(read_only=True)
LIMIT = "arn:aws:iam::aws:policy/ReadOnlyAccess"


def limits(world: World) -> list[str | None]:
    """The policy that each AssumeRole was limited to."""
    return [call.parameters.get("PolicyArns.member.1.arn") for call in world.aws.calls if call.action == "AssumeRole"]


def test_a_renewed_session_has_the_limit_of_the_one_before(world: World, switch: Switch, now: Clock) -> None:
    switch.assume("prod", READ_ONLY)
    now.advance(timedelta(minutes=45))
    switch.renew("prod")
    now.advance(timedelta(hours=3))
    switch.fresh_session("prod")
    assert limits(world) == [LIMIT, LIMIT, LIMIT]


def test_a_session_that_is_begun_again_as_before_has_its_limit_also_where_the_role_was_edited(
    world: World, switch: Switch
) -> None:
    switch.assume("prod", READ_ONLY)
    world.write_list(ROLES_FILE.replace('session_name = "boaty"', 'session_name = "boaty2"'))
    assert switch.assume("prod", as_before=True).terms == READ_ONLY
    assert limits(world) == [LIMIT, LIMIT]


def test_a_new_session_on_other_terms_is_what_was_asked_for(world: World, switch: Switch) -> None:
    switch.assume("prod", READ_ONLY)
    switch.assume("prod")
    assert limits(world) == [LIMIT, None]


def test_sweeping_up_does_not_take_the_limit_from_a_profile_that_asks_us(
    world: World, switch: Switch, now: Clock
) -> None:
    switch.assume("helper", READ_ONLY)
    now.advance(timedelta(hours=2))
    switch.sweep()
    assert switch.fresh_session("helper").terms == READ_ONLY


def test_an_ended_session_leaves_no_limit_behind(world: World, switch: Switch) -> None:
    switch.assume("helper", READ_ONLY)
    switch.end("helper")
    assert switch.fresh_session("helper").terms == Terms()


def test_a_read_only_session_is_kept_and_told_as_such_after_a_restart(world: World, switch: Switch) -> None:
    switch.assume("prod", replace(READ_ONLY, reason="INC-1"))
    assert switch.kept_sessions()["prod"].terms == replace(READ_ONLY, reason="INC-1")


def test_what_many_wait_for_is_made_on_the_terms_that_each_was_asked_for(world: World, switch: Switch) -> None:
    world.write_list(LIST)
    world.aws.accept_token_code("arn:aws:iam::111122223333:mfa/boaty", "123456")
    switch.assume_waiting({"prod": READ_ONLY, "operator": Terms()}, "123456")
    assert limits(world) == [LIMIT, None]


def test_a_role_that_wants_a_reason_is_not_assumed_without_one(world: World, switch: Switch, now: Clock) -> None:
    world.write_list(ROLES_FILE.replace("[roles.prod]\n", '[roles.prod]\nreason = "tag"\n'))
    with pytest.raises(ReasonRequired, match="Production"):
        switch.assume("prod")
    switch.assume("prod", Terms(reason="INC0012345 disk full"))
    now.advance(timedelta(minutes=45))
    switch.renew("prod")
    sent = [call.parameters for call in world.aws.calls if call.action == "AssumeRole"]
    assert [(call["Tags.member.1.Key"], call["Tags.member.1.Value"]) for call in sent] == [
        ("Reason", "INC0012345 disk full")
    ] * 2


def test_a_role_on_the_way_says_its_reason_too(world: World, switch: Switch) -> None:
    world.write_list(ROLES_FILE.replace("[roles.hub]\n", '[roles.hub]\nreason = "source-identity"\n'))
    with pytest.raises(ReasonRequired):
        switch.assume("from-hub")
    switch.assume("from-hub", Terms(reason="INC0012345"))
    hub, _ = [call.parameters for call in world.aws.calls]
    assert hub["SourceIdentity"] == "INC0012345"


def test_a_ticket_names_the_session(world: World, switch: Switch) -> None:
    world.write_list(ROLES_FILE.replace('session_name = "boaty"', 'session_name = "boaty-{ticket}"'))
    session = switch.assume("prod", Terms(reason="look at the queue, PROJ-123"))
    assert session.assumed_role_arn.endswith("/boaty-PROJ-123")


def test_without_tags_no_reason_is_asked_for_or_sent(world: World, switch: Switch) -> None:
    text = '[roles.prod]\nreason = "tag"\ntags = { team = "platform" }\n'
    world.write_list(ROLES_FILE.replace("[roles.prod]\n", text))
    switch.assume("prod", Terms(without_tags=True))
    assert not [name for name in world.aws.calls[0].parameters if name.startswith("Tags")]


def test_read_only_beside_a_session_policy_of_the_roles_own_is_refused_before_any_call(
    world: World, switch: Switch
) -> None:
    policy = '{"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'
    world.write_list(ROLES_FILE.replace("[roles.prod]\n", f"[roles.prod]\npolicy = '{policy}'\n"))
    with pytest.raises(BadValue, match="read only"):
        switch.assume("prod", READ_ONLY)
    assert world.aws.calls == []


# What changes while AWS is asked


def during_the_call(world: World, switch: Switch, name: str) -> Iterator[None]:
    """While a renewal or a first session of the role waits for AWS."""
    world.aws.fail(1, Fault(manner=Manner.HANG))
    calls = len(world.aws.calls)
    thread = threading.Thread(target=switch.fresh_session, args=(name,))
    thread.start()
    world.aws.wait_for_calls(calls + 1)
    yield
    world.aws.release()
    thread.join()


def test_a_session_for_the_key_of_before_is_not_handed_out_unread(world: World, switch: Switch) -> None:
    switch.keys.keychain.put("work", OTHER_KEY)
    for _ in during_the_call(world, switch, "helper"):
        world.write_list(ROLES_FILE.replace(USER.access_key_id, OTHER.access_key_id))
    assert kept_answer("helper") is None
    switch.fresh_session("helper")
    assert world.aws.calls[-1].caller_arn == OTHER.arn


def test_a_session_that_is_ended_while_it_is_renewed_stays_ended(
    world: World, switch: Switch, now: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    switch.assume("prod")
    now.advance(timedelta(minutes=45))
    world.aws.fail(1, Fault(manner=Manner.HANG))
    renewal = threading.Thread(target=switch.renew, args=("prod",))
    renewal.start()
    world.aws.wait_for_calls(2)
    # As after the wait for a holder that shows no life.
    switch.sessions.forget("prod")
    world.aws.release()
    renewal.join()
    assert switch.kept_sessions() == {}


# MFA codes on a bad line


@pytest.mark.parametrize("fault", [Fault(500), Fault(200, "<html>", "text/html"), Fault(manner=Manner.RESET)])
def test_a_code_is_sent_once_whatever_comes_back(world: World, switch: Switch, fault: Fault) -> None:
    """AWS may have taken it: a second call would be told that it is wrong."""
    world.write_list(LIST)
    world.aws.fail(9, fault)
    with pytest.raises(StsTrouble):
        switch.assume("prod", token_code="123456")
    assert [call.action for call in world.aws.calls] == ["GetSessionToken"]


def test_a_code_that_never_left_this_computer_can_be_given_again(
    world: World, switch: Switch, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.write_list(LIST)
    world.aws.accept_token_code("arn:aws:iam::111122223333:mfa/boaty", "123456")
    with monkeypatch.context() as offline:
        offline.setenv("AWS_ENDPOINT_URL_STS", "http://127.0.0.1:1")
        with pytest.raises(AwsUnreachable):
            switch.assume("prod", token_code="123456")
    assert switch.assume("prod", token_code="123456").by_mfa_session
