"""A small part of the faults of faults/window_killed.py, and that what is lost would be seen."""

from __future__ import annotations

from pathlib import Path

import pytest

from faults.fault import Fault, Run
from faults.home import person
from faults.window_killed import FAULTS, FOREIGN, Expected, missing
from roleswitch import files
from tests.fakes import KEY


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_nothing_is_lost(fault: Fault, tmp_path: Path) -> None:
    outcome = fault.go(Run(tmp_path, share=0.008, beside_others=False))
    assert outcome.is_met, outcome.lost


def test_a_role_a_key_a_session_or_a_lock_that_is_lost_would_be_seen(tmp_path: Path) -> None:
    with person(tmp_path) as (world, _):
        world.credentials.parent.mkdir()
        world.credentials.write_text(FOREIGN)
        roles = set(world.switch.roles.load().roles)
        assert list(missing(world, Expected(set(roles), set()))) == []
        world.switch.assume("prod")
        assert list(missing(world, Expected(set(roles), {"prod"}))) == []

        world.switch.end("prod")
        assert list(missing(world, Expected(set(roles), {"prod"}))) == ["sessions of ['prod']"]
        world.switch.remove_role("partner")
        assert list(missing(world, Expected(set(roles)))) == ["roles ['partner']"]
        doing = Expected(set(roles), doing=["remove", "partner"])
        assert list(missing(world, doing)) == [], "it may have come to that"
        world.switch.keys.keychain.remove("work", KEY.access_key_id)
        with files.locked(world.home / "some.lock"):
            key, lock = missing(world, Expected(roles - {"partner"}))
        assert key.startswith("key (The keyring holds no access key")
        assert lock == "lock some.lock"
