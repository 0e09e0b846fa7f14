"""Which session of a role that asks first was said yes to: the one with its limit, and by its way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from roleswitch.core.session import Terms
from roleswitch.errors import ConfirmationRequired
from tests.fakes import FROM_HUB, PROD, ROLES_FILE, World, world_at

PROD_ASKS = ROLES_FILE.replace("[roles.prod]\n", "[roles.prod]\nask_before_assuming = true\n")
HUB_ASKS = ROLES_FILE.replace(
    "[roles.hub]\n", '[roles.hub]\ndisplay_name = "Network hub"\nask_before_assuming = true\n'
)
BOTH_ASK = HUB_ASKS.replace("[roles.from-hub]\n", "[roles.from-hub]\nask_before_assuming = true\n")
YES = Terms(confirmed=True)
READ_ONLY = Terms(read_only=True)
YES_READ_ONLY = Terms(read_only=True, confirmed=True)


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with world_at(home, monkeypatch) as running:
        yield running


def asks(world: World, call: Callable[[], object]) -> ConfirmationRequired:
    """How it asks, before AWS is called."""
    before = len(world.aws.calls)
    with pytest.raises(ConfirmationRequired) as raised:
        call()
    assert len(world.aws.calls) == before
    return raised.value


# ---------------------------------------------------------------- with its limit


def test_a_yes_to_a_session_that_only_reads_is_none_to_one_that_may_do_all(world: World) -> None:
    world.write_list(PROD_ASKS)
    world.switch.assume("prod", YES_READ_ONLY)
    asks(world, lambda: world.switch.assume("prod"))
    kept = world.switch.kept_sessions()["prod"]
    assert kept.terms.read_only, "what was said yes to is still there"
    assert not world.switch.assume("prod", YES).terms.read_only


def test_the_limit_that_was_said_yes_to_is_renewed_unasked(world: World) -> None:
    world.write_list(PROD_ASKS)
    world.switch.assume("prod", YES_READ_ONLY)
    assert world.switch.assume("prod", as_before=True).terms.read_only
    assert world.switch.fresh_session("prod").terms.read_only
    assert world.switch.process_session("prod").terms.read_only


def test_a_narrower_session_than_the_one_that_was_said_yes_to_asks_nobody(world: World) -> None:
    world.write_list(PROD_ASKS)
    world.switch.assume("prod", YES)
    assert world.switch.assume("prod", READ_ONLY).terms.read_only
    asks(world, lambda: world.switch.assume("prod"))


# ---------------------------------------------------------------- by its way


def test_a_role_on_the_way_asks_too(world: World) -> None:
    world.write_list(HUB_ASKS)
    trouble = asks(world, lambda: world.switch.assume("from-hub"))
    assert "Network hub (" in trouble.message
    assert "on the way to from-hub, asks before it is assumed" in trouble.message
    (step,) = trouble.next_steps
    assert step.argument == "from-hub", "the role that is wanted is confirmed, and not the hub"
    asks(world, lambda: world.switch.process_session("from-hub"))
    asks(world, lambda: world.switch.whoami("from-hub"))
    assert world.switch.kept_sessions() == {}


def test_one_yes_is_for_the_whole_way_and_for_renewals(world: World) -> None:
    world.write_list(BOTH_ASK)
    assert "from-hub (" in asks(world, lambda: world.switch.assume("from-hub")).message
    first = world.switch.assume("from-hub", YES)
    assert first.role_arn == FROM_HUB
    assert world.switch.process_session("from-hub") == first
    assert world.switch.assume("from-hub", as_before=True).access_key_id != first.access_key_id
    asks(world, lambda: world.switch.assume("hub"))


def test_a_yes_to_the_role_does_not_stand_for_the_name_of_one_on_the_way_that_is_to_be_typed(world: World) -> None:
    world.write_list(BOTH_ASK.replace("[roles.hub]\n", "[roles.hub]\ntype_name_to_assume = true\n"))
    trouble = asks(world, lambda: world.switch.assume("from-hub"))
    assert trouble.to_be_typed == ("Network hub", "hub")


def test_a_way_that_leads_over_a_role_that_asks_since_the_yes_asks_again(world: World) -> None:
    world.write_list(HUB_ASKS.replace('via = "hub"', 'source = "work"').replace(FROM_HUB, PROD))
    world.switch.assume("from-hub")
    world.write_list(HUB_ASKS.replace(FROM_HUB, PROD))
    asks(world, lambda: world.switch.assume("from-hub"))
    asks(world, lambda: world.switch.process_session("from-hub"))
    asks(world, lambda: world.switch.renew("from-hub"))


def test_a_role_that_is_tried_in_a_dialog_asks_nobody(world: World) -> None:
    world.write_list(PROD_ASKS)
    tried = world.switch.role_edits.try_role(world.switch.roles.load().role("prod"))
    assert tried.role_arn == PROD
    assert world.switch.kept_sessions() == {}
