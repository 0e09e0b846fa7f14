"""A small part of the faults of faults/window_killed.py, and that what is lost would be seen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from faults.fault import Fault, Run
from faults.home import person
from faults.window_killed import FAULTS, FOREIGN, Expected, busy_window, made, missing
from roleswitch import files
from roleswitch.core.role import Deliver
from tests.fakes import KEY


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_nothing_is_lost(fault: Fault, tmp_path: Path) -> None:
    outcome = fault.go(Run(tmp_path, share=0.008, beside_others=False))
    assert outcome.is_met, outcome.lost


def test_a_role_a_key_a_session_or_a_lock_that_is_lost_would_be_seen(tmp_path: Path) -> None:
    with person(tmp_path) as (world, _):
        world.credentials.parent.mkdir()
        world.credentials.write_text(FOREIGN)
        roles = dict(world.switch.roles.load().roles)
        assert list(missing(world, Expected(roles, set()))) == []
        world.switch.assume("prod")
        assert list(missing(world, Expected(roles, {"prod"}))) == []

        world.switch.end("prod")
        assert list(missing(world, Expected(roles, {"prod"}))) == ["sessions of ['prod']"]
        world.switch.role_edits.remove_role("partner")
        assert list(missing(world, Expected(roles))) == ["roles ['partner']"]
        doing = Expected(roles, doing=["remove", "partner"])
        assert list(missing(world, doing)) == [], "it may have come to that"
        world.switch.keys.keychain.remove("work", KEY.access_key_id)
        with files.locked(world.home / "some.lock"):
            roles.pop("partner")
            key, lock = missing(world, Expected(roles))
        assert key.startswith("key (The keyring holds no access key")
        assert lock == "lock some.lock"


def test_a_role_that_says_something_else_would_be_seen(tmp_path: Path) -> None:
    with person(tmp_path) as (world, _):
        world.credentials.parent.mkdir()
        world.credentials.write_text(FOREIGN)
        roles = dict(world.switch.roles.load().roles)
        world.switch.role_edits.save_role(replace(roles["partner"], favorite=True), "partner")
        assert list(missing(world, Expected(roles, doing=["star", "partner"]))) == [], "it may have come to that"
        assert list(missing(world, Expected(roles, doing=["star", "hub"]))) == ["roles ['partner']"]
        world.switch.role_edits.set_written("helper", written=False, how=Deliver.CREDENTIALS)
        found = dict(world.switch.roles.load().roles)
        assert list(missing(world, Expected({**found, "helper": roles["helper"]}))) == ["roles ['helper']"]
        doing = Expected({**found, "helper": roles["helper"]})
        doing.take(["began", "write", "helper"])
        assert list(missing(world, doing)) == []


def test_what_the_window_did_well_is_counted_apart_from_its_troubles() -> None:
    expected = Expected({})
    for line in (["began", "new", "role-1-2"], ["done", ""], ["began", "import", "role-1-3-a"], ["done", "Full."]):
        expected.take(list(line))
    assert expected.roles == {"role-1-2": made("role-1-2")}
    assert expected.ended_well == {"new": 1}
    assert expected.troubles == ["import: Full."]


def test_a_window_that_ends_by_itself_was_not_killed(tmp_path: Path) -> None:
    with person(tmp_path) as (_, patch):
        patch.setenv("PYTHONHASHSEED", "one that Python does not start with")
        with busy_window(1) as window:
            assert list(window.lines()) == []
            assert window.how_it_ended().startswith("it ended with status 1: ")
            assert "PYTHONHASHSEED" in window.how_it_ended()
