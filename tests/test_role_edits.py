"""Roles that are edited while they have sessions: what was written for them goes along, or away."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from roleswitch.__main__ import kept_answer
from roleswitch.core.role import Arn, Deliver, Role
from roleswitch.errors import BadValue, NoSuchRole, ProfileNotOurs, RoleRefused, RolesFileBroken
from roleswitch.switch import Switch
from tests.conftest import Clock
from tests.fakes import PARTNER, PROD, ROLES_FILE, World

FOREIGN = "# mine\n[prod]\naws_access_key_id = AKIAMINEMINEMINEMINE\naws_secret_access_key = mine%20#1=\n"


# Whether a session is written, while it lives


def test_writing_can_be_switched_off_and_on_while_a_session_lives(world: World, switch: Switch) -> None:
    session = switch.assume("prod")
    assert switch.role_edits.set_written("prod", written=False).deliver is Deliver.NOTHING
    assert not world.credentials.exists()
    assert switch.kept_sessions() == {"prod": session}
    switch.role_edits.set_written("prod", written=True)
    assert session.access_key_id in world.credentials.read_text()
    assert switch.roles.load().role("prod").deliver is Deliver.CREDENTIALS
    assert world.assumed() == 1


def test_writing_over_a_profile_that_is_not_ours_changes_nothing(world: World, switch: Switch) -> None:
    switch.assume("prod")
    switch.role_edits.set_written("prod", written=False)
    world.credentials.parent.mkdir(exist_ok=True)
    world.credentials.write_text(FOREIGN)
    with pytest.raises(ProfileNotOurs):
        switch.role_edits.set_written("prod", written=True)
    assert switch.roles.load().role("prod").deliver is Deliver.NOTHING
    assert world.credentials.read_text() == FOREIGN


def test_writing_what_is_written_already_keeps_how(world: World, switch: Switch) -> None:
    assert switch.role_edits.set_written("helper", written=True).deliver is Deliver.CREDENTIAL_PROCESS


# A role that is edited


def test_a_rename_moves_the_session_and_its_profile(world: World, switch: Switch) -> None:
    session = switch.assume("prod")
    switch.role_edits.save_role(replace(switch.roles.load().role("prod"), name="production"), "prod")
    assert switch.kept_sessions() == {"production": replace(session, role="production")}
    assert switch.owned_roles() == ("production",)
    text = world.credentials.read_text()
    assert "[production]" in text
    assert "[prod]" not in text
    assert switch.renew("production") == replace(session, role="production")
    assert world.assumed() == 1
    assert switch.end("production")
    assert not world.credentials.exists()


def test_a_rename_under_a_fixed_profile_name_keeps_that_profile(world: World, switch: Switch) -> None:
    world.write_list(ROLES_FILE.replace('display_name = "Production"', 'profile = "main"'))
    session = switch.assume("prod")
    switch.role_edits.save_role(replace(switch.roles.load().role("prod"), name="production"), "prod")
    assert switch.owned_roles() == ("production",)
    assert session.access_key_id in world.credentials.read_text()


def test_another_profile_name_moves_the_profile(world: World, switch: Switch) -> None:
    switch.assume("prod")
    switch.role_edits.save_role(replace(switch.roles.load().role("prod"), profile="main"), "prod")
    assert "[main]" in world.credentials.read_text()
    assert "[prod]" not in world.credentials.read_text()


def test_a_rename_to_a_name_that_is_taken_touches_neither_role(world: World, switch: Switch) -> None:
    first = switch.assume("prod")
    world.write_list(ROLES_FILE.replace('deliver = "nothing"\n\n[roles.helper]', "\n[roles.helper]"))
    switch.assume("hub")
    files_before = world.credentials.read_bytes()
    sessions_before = switch.kept_sessions()
    with pytest.raises(BadValue, match="there is a role named hub already"):
        switch.role_edits.save_role(replace(switch.roles.load().role("prod"), name="hub"), "prod")
    assert world.credentials.read_bytes() == files_before
    assert switch.kept_sessions() == sessions_before
    assert sessions_before["prod"] == first


def test_a_profile_name_that_is_somebody_elses_is_refused_and_the_role_stays(world: World, switch: Switch) -> None:
    switch.assume("prod")
    with world.credentials.open("a") as file:
        file.write("\n[main]\naws_access_key_id = AKIAMINEMINEMINEMINE\n")
    with pytest.raises(ProfileNotOurs):
        switch.role_edits.save_role(replace(switch.roles.load().role("prod"), profile="main"), "prod")
    assert switch.roles.load().role("prod").profile_name == "prod"
    assert switch.owned_roles() == ("prod",)


def test_a_list_that_cannot_be_written_moves_nothing(world: World, switch: Switch) -> None:
    session = switch.assume("prod")
    role = switch.roles.load().role("prod")
    world.write_list(ROLES_FILE + "\n[roles.bad\n")
    with pytest.raises(RolesFileBroken):
        switch.role_edits.save_role(replace(role, name="production"), "prod")
    assert switch.kept_sessions() == {"prod": session}
    assert "[prod]" in world.credentials.read_text()


def test_a_profile_with_a_credential_process_moves_without_a_session(world: World, switch: Switch, now: Clock) -> None:
    switch.assume("helper")
    now.advance(timedelta(hours=2))
    switch.sweep()
    switch.role_edits.save_role(replace(switch.roles.load().role("helper"), name="helper2"), "helper")
    text = world.config.read_text()
    assert "[profile helper2]" in text
    assert "credential-process helper2" in text
    assert "[profile helper]" not in text


def test_an_expired_profile_goes_with_the_edit(world: World, switch: Switch, now: Clock) -> None:
    switch.assume("prod")
    now.advance(timedelta(hours=2))
    switch.role_edits.save_role(replace(switch.roles.load().role("prod"), name="production"), "prod")
    assert not world.credentials.exists()
    assert switch.kept_sessions() == {}


def test_another_region_is_written_to_the_profile_at_once(world: World, switch: Switch) -> None:
    switch.assume("prod")
    switch.role_edits.save_role(replace(switch.roles.load().role("prod"), region=None), "prod")
    assert "region = eu-west-1" in world.config.read_text()
    assert switch.kept_sessions()["prod"].region == "eu-west-1"


def test_an_edit_of_looks_touches_no_file_of_aws(world: World, switch: Switch) -> None:
    switch.assume("prod")
    before = world.credentials.stat().st_mtime_ns
    switch.role_edits.save_role(replace(switch.roles.load().role("prod"), color="red"), "prod")
    assert world.credentials.stat().st_mtime_ns == before
    assert switch.roles.load().role("prod").color == "red"


def test_a_role_that_becomes_another_one_in_the_dialog_takes_nothing_of_the_old_account_along(
    world: World, switch: Switch
) -> None:
    session = switch.assume("prod")
    role = replace(switch.roles.load().role("prod"), arn=Arn.parse(PARTNER), profile="elsewhere")
    switch.role_edits.save_role(role, "prod")
    assert not world.credentials.exists()
    assert kept_answer("prod") is None
    assert switch.kept_sessions() == {}
    assert session.is_alive(switch.clock())


def test_delivery_to_a_foreign_profile_is_refused_before_the_list_is_changed(world: World, switch: Switch) -> None:
    world.credentials.parent.mkdir(exist_ok=True)
    world.credentials.write_text("[hub]\naws_access_key_id = AKIAMINEMINEMINEMINE\n")
    switch.assume("hub")
    before = world.roles_file.read_text()
    with pytest.raises(ProfileNotOurs):
        switch.role_edits.save_role(replace(switch.roles.load().role("hub"), deliver=Deliver.CREDENTIALS), "hub")
    assert world.roles_file.read_text() == before


def test_a_role_that_is_removed_ends_its_session(world: World, switch: Switch) -> None:
    switch.assume("prod")
    switch.role_edits.remove_role("prod")
    assert not world.credentials.exists()
    with pytest.raises(NoSuchRole):
        switch.roles.load().role("prod")


def test_a_role_that_others_need_keeps_its_session_when_it_cannot_be_removed(switch: Switch) -> None:
    session = switch.assume("hub")
    with pytest.raises(BadValue):
        switch.role_edits.remove_role("hub")
    assert switch.kept_sessions() == {"hub": session}


def test_a_role_can_be_tried_before_it_is_saved(world: World, switch: Switch) -> None:
    role = Role(name="new", arn=Arn.parse(PROD), source="work")
    assert switch.role_edits.try_role(role).assumed_role_arn.startswith("arn:aws:sts::482109375526:assumed-role/Admin/")
    assert switch.kept_sessions() == {}
    assert not world.credentials.exists()
    with pytest.raises(RoleRefused):
        switch.role_edits.try_role(switch.roles.load().role("partner"))
