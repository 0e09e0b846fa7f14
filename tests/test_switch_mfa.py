"""MFA from the list to AWS and back: one code for many roles, kept sessions, and codes that a person gives once."""

from __future__ import annotations

from datetime import timedelta

import pytest

from roleswitch.core.role import Mfa
from roleswitch.core.session import Terms
from roleswitch.demo.strict_aws import StrictRole, User
from roleswitch.errors import RoleRefused, SourceRefused, TokenCodeRequired, TokenCodeUsed
from roleswitch.switch import Switch
from tests.conftest import Clock
from tests.fakes import (
    HUB,
    LONG,
    MFA_SERIAL,
    OPERATOR,
    PROD,
    USER,
    MemoryKeyring,
    World,
    switch_with,
)

LIST = f"""\
version = 1

[sources.work]
kind = "access-key"
access_key_id = "{USER.access_key_id}"
region = "eu-west-1"
mfa_serial = "{MFA_SERIAL}"

[roles.prod]
role_arn = "{PROD}"
source = "work"
mfa = "session"

[roles.operator]
role_arn = "{OPERATOR}"
source = "work"
mfa = "session"

[roles.long]
role_arn = "{LONG}"
source = "work"
mfa = "direct"
duration_seconds = 43200

[roles.plain]
role_arn = "{HUB}"
source = "work"
"""


@pytest.fixture
def world(world: World) -> World:
    world.write_list(LIST)
    for code in ("111111", "222222", "333333"):
        world.aws.accept_token_code(MFA_SERIAL, code)
    return world


def actions(world: World) -> list[str]:
    return [call.action for call in world.aws.calls]


def as_listed(*names: str) -> dict[str, Terms]:
    return dict.fromkeys(names, Terms())


def again(world: World, now: Clock) -> Switch:
    """The program after a restart: with the keyring and the files, and nothing in memory."""
    assert isinstance(world.backend, MemoryKeyring)
    return switch_with(world.backend, clock=now)


def test_one_code_serves_many_roles(world: World, switch: Switch) -> None:
    switch.assume("prod", token_code="111111")
    switch.assume("operator")
    assert actions(world) == ["GetSessionToken", "AssumeRole", "AssumeRole"]
    assert [call.parameters["DurationSeconds"] for call in world.aws.calls] == ["43200", "3600", "3600"]


def test_a_role_is_renewed_without_a_code_while_the_mfa_session_lasts(world: World, switch: Switch, now: Clock) -> None:
    session = switch.assume("prod", token_code="111111")
    assert (session.by_mfa_session, session.needs_code) == (True, False)
    now.advance(timedelta(minutes=45))
    assert switch.renew("prod") != session
    assert actions(world) == ["GetSessionToken", "AssumeRole", "AssumeRole"]


def test_an_mfa_session_survives_a_restart(world: World, switch: Switch, now: Clock) -> None:
    switch.assume("prod", token_code="111111")
    assert again(world, now).keys.mfa_sessions() == switch.keys.mfa_sessions()
    again(world, now).assume("operator")
    assert actions(world).count("GetSessionToken") == 1


def test_without_a_code_nothing_is_called(world: World, switch: Switch) -> None:
    for name in ("prod", "long"):
        with pytest.raises(TokenCodeRequired) as caught:
            switch.assume(name)
        assert (caught.value.serial, caught.value.source) == (MFA_SERIAL, "work")
    assert actions(world) == []


def test_one_code_serves_all_that_wait_and_is_used_where_it_serves_most(world: World, switch: Switch) -> None:
    outcomes = switch.assume_waiting(as_listed("long", "prod", "operator"), "111111")
    assert isinstance(outcomes.pop("long"), TokenCodeRequired)  # wants a code of its own
    assert [session.role for session in outcomes.values() if not isinstance(session, Exception)] == ["prod", "operator"]
    assert switch.assume_waiting(as_listed("long"), "222222")["long"]


def test_a_wrong_code_is_told_and_the_others_that_wait_are_not_tried_with_it(world: World, switch: Switch) -> None:
    with pytest.raises(SourceRefused, match="MFA code"):
        switch.assume_waiting(as_listed("prod", "operator"), "999999")
    assert actions(world) == ["GetSessionToken"]


def test_a_code_that_was_used_is_not_sent_again(world: World, switch: Switch) -> None:
    switch.assume("long", token_code="111111")
    with pytest.raises(TokenCodeUsed) as caught:
        switch.assume("prod", token_code="111111")
    assert 1 <= caught.value.seconds_to_next <= 30
    assert actions(world) == ["AssumeRole"]


def test_a_code_for_a_role_alone_gives_it_twelve_hours_and_another_session_takes_another_code(
    world: World, switch: Switch, now: Clock
) -> None:
    session = switch.assume("long", token_code="111111")
    assert (session.life, session.needs_code) == (timedelta(hours=12), True)
    # Nobody is asked hours before it ends.
    assert session.renews_at() == session.expiration - timedelta(minutes=15)


def test_another_mfa_session_is_made_before_the_old_one_ends(world: World, switch: Switch, now: Clock) -> None:
    switch.assume("prod", token_code="111111")
    first = switch.keys.mfa_sessions()["work"]
    now.advance(timedelta(seconds=30))
    until = switch.keys.give_code("work", "222222")
    assert until >= first
    switch.assume("operator")
    assert actions(world).count("GetSessionToken") == 2


def test_an_mfa_session_that_aws_has_ended_is_dropped_and_a_code_asked_for(world: World, switch: Switch) -> None:
    switch.assume("prod", token_code="111111")
    world.aws.expire_sessions()
    with pytest.raises(TokenCodeRequired):
        switch.assume("operator")
    switch.assume("operator", token_code="222222")


def test_mfa_is_tried_where_the_role_names_none(world: World, switch: Switch) -> None:
    world.aws.put_role(StrictRole(HUB, (USER.arn,), mfa_required=True))
    with pytest.raises(RoleRefused):
        switch.assume("plain")
    session = switch.assume("plain", Terms(mfa=Mfa.SESSION), token_code="111111")
    assert session.terms.mfa is Mfa.SESSION


def test_two_peoples_mfa_sessions_never_mix(world: World, switch: Switch, now: Clock) -> None:
    """The source's key is replaced by another user's."""
    other = User("arn:aws:iam::111122223333:user/other", "AKIAI44QH8DHBEXAMPLE", "x" * 40, mfa_serial=MFA_SERIAL)
    world.aws.put_user(other)
    switch.assume("prod", token_code="111111")
    world.write_list(LIST.replace(USER.access_key_id, other.access_key_id))
    with pytest.raises(TokenCodeRequired):
        again(world, now).assume("operator")


def test_a_device_of_another_user_is_explained_with_the_devices_that_the_user_has(world: World, switch: Switch) -> None:
    elses = "arn:aws:iam::111122223333:mfa/else"
    world.write_list(LIST.replace(MFA_SERIAL, elses))
    with pytest.raises(RoleRefused) as caught:
        switch.assume("long", token_code="111111")
    assert MFA_SERIAL in " ".join([caught.value.message, *caught.value.causes])
