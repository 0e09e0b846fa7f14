from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from roleswitch.core.role import Arn, Role
from roleswitch.core.session import Phase, RoleState, Session, utc_now
from roleswitch.errors import AwsBusy
from tests.conftest import Clock

ROLE = Role(name="prod", arn=Arn("aws", "482109375526", "Admin"))
SECOND = timedelta(seconds=1)


def session(clock: Clock, life: timedelta) -> Session:
    return Session(
        role="prod",
        role_arn=str(ROLE.arn),
        assumed_role_arn="arn:aws:sts::482109375526:assumed-role/Admin/boaty",
        access_key_id="ASIAIOSFODNN7EXAMPLE",
        secret_access_key="wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
        session_token="token/secret",
        issued=clock(),
        expiration=clock() + life,
    )


def minutes(number: float) -> timedelta:
    return timedelta(minutes=number)


def test_a_session_hides_its_secrets(clock: Clock) -> None:
    shown = repr(session(clock, minutes(60))) + repr(RoleState(ROLE, session(clock, minutes(60))))
    assert "ASIAIOSFODNN7EXAMPLE" in shown
    assert "wJalr" not in shown
    assert "token/secret" not in shown


def test_what_remains_never_falls_below_zero(clock: Clock) -> None:
    held = session(clock, minutes(60))
    assert held.remaining(clock()) == minutes(60)
    clock.advance(minutes(60))
    assert held.remaining(clock()) == timedelta(0)
    clock.advance(minutes(600))
    assert held.remaining(clock()) == timedelta(0)


def test_a_session_is_alive_until_the_second_it_expires(clock: Clock) -> None:
    held = session(clock, minutes(60))
    assert held.is_alive(held.expiration - SECOND)
    assert not held.is_alive(held.expiration)


@pytest.mark.parametrize(
    ("life", "expiring"),
    [
        (minutes(15), minutes(5)),
        (minutes(30), minutes(10)),
        (minutes(45), minutes(15)),
        (minutes(60), minutes(15)),
        (minutes(720), minutes(15)),
    ],
)
def test_the_last_15_minutes_or_the_last_third_are_expiring(clock: Clock, life: timedelta, expiring: timedelta) -> None:
    state = RoleState(ROLE, session(clock, life))
    start = clock() + life - expiring
    assert state.phase(clock()) is Phase.ACTIVE
    assert state.phase(start - SECOND) is Phase.ACTIVE
    assert state.phase(start) is Phase.EXPIRING
    assert state.phase(clock() + life - SECOND) is Phase.EXPIRING
    assert state.phase(clock() + life) is Phase.EXPIRED


@pytest.mark.parametrize(
    ("life", "before_end"),
    [
        (minutes(15), minutes(7.5)),
        (minutes(30), minutes(15)),
        (minutes(31), minutes(20)),
        (minutes(60), minutes(20)),
        (minutes(90), minutes(30)),
        (minutes(720), minutes(240)),
    ],
)
def test_it_is_renewed_before_botocore_begins_to_ask_again(
    clock: Clock, life: timedelta, before_end: timedelta
) -> None:
    held = session(clock, life)
    assert held.expiration - held.renews_at() == before_end
    assert held.issued < held.renews_at() < held.warns_at()


def test_the_phase_follows_from_what_is_known(clock: Clock) -> None:
    held, error, now = session(clock, minutes(60)), AwsBusy("busy"), clock()
    late = now + minutes(61)
    assert RoleState(ROLE).phase(now) is Phase.IDLE
    assert RoleState(ROLE, held, assuming=True, error=error).phase(now) is Phase.ASSUMING
    assert RoleState(ROLE, error=error).phase(now) is Phase.FAILED
    assert RoleState(ROLE, held).phase(late) is Phase.EXPIRED
    assert RoleState(ROLE, held, error=error).phase(late) is Phase.FAILED


def test_a_failed_renewal_leaves_a_living_session_active(clock: Clock) -> None:
    state = RoleState(ROLE, session(clock, minutes(60)), error=AwsBusy("busy"))
    assert state.phase(clock()) is Phase.ACTIVE
    assert state.phase(clock() + minutes(50)) is Phase.EXPIRING


def test_a_clock_that_was_set_back_makes_no_session_longer_lived_than_it_is(clock: Clock) -> None:
    held = session(clock, minutes(60))
    assert replace(held, issued=held.issued - minutes(60)).life == minutes(120)
    assert RoleState(ROLE, held).phase(clock() - minutes(600)) is Phase.ACTIVE


def test_now_is_aware_and_in_utc() -> None:
    assert utc_now().utcoffset() == timedelta(0)
