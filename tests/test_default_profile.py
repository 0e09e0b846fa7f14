"""A role as the default profile: from the person's word to the way back, with botocore as the judge."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import botocore.session
import pytest

from roleswitch import files
from roleswitch.core.role import Deliver
from roleswitch.core.source import ProfileSource
from roleswitch.delivery.aws_backups import Why
from roleswitch.delivery.aws_difference import as_text
from roleswitch.errors import AwsFileUnusable, BadValue, NoSuchRole, ProfileNotOurs, SourceUnusable
from tests.conftest import Clock
from tests.fakes import LONG, ROLES_FILE, World, world_at

AWS = Path(sys.executable).with_name("aws")
CREDENTIALS = f"""\
# mine
[default]
aws_access_key_id = AKIAMINE
aws_secret_access_key = {"m" * 40}

[other]
aws_access_key_id = AKIAOTHER
aws_secret_access_key = {"o" * 40}
"""
CONFIG = """\
[default]
region = eu-west-3
output = json
sso_session = acme
sso_account_id = 000123456789
sso_role_name = Reader
s3 =
    max_concurrent_requests = 20

[profile chain]
role_arn = arn:aws:iam::482109375526:role/team/Admin
source_profile = default
"""


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock) -> Iterator[World]:
    with world_at(home, monkeypatch, clock=clock) as running:
        yield running


@pytest.fixture
def mine(world: World) -> World:
    """With a default profile of the person's own."""
    world.credentials.parent.mkdir()
    for path, text in ((world.credentials, CREDENTIALS), (world.config, CONFIG)):
        path.write_text(text)
        os.utime(path, (1, 1))
    return world


def default_of(world: World) -> tuple[str, str | None, object]:
    """The access key ID, the region and the output of the default profile, as botocore finds them."""
    session = botocore.session.Session()
    session.set_config_variable("config_file", str(world.config))
    session.set_config_variable("credentials_file", str(world.credentials))
    found = session.get_credentials()
    assert found is not None
    return found.access_key, session.get_config_variable("region"), session.get_scoped_config().get("output")


def is_as_before(world: World) -> bool:
    return world.credentials.read_text() == CREDENTIALS and world.config.read_text() == CONFIG


def is_mine_again(world: World) -> bool:
    """Whether the default profile is, whatever else is there."""
    return world.credentials.read_text().startswith(CREDENTIALS) and world.config.read_text().startswith(CONFIG)


def test_programs_that_name_no_profile_act_as_the_role_and_other_settings_of_the_person_hold(mine: World) -> None:
    session = mine.switch.assume("prod")
    assert mine.switch.default_profile.make("prod")
    assert default_of(mine) == (session.access_key_id, "eu-west-3", "json")
    assert mine.switch.default_profile.role == "prod"
    assert mine.switch.default_profile.give_back() == "prod"
    mine.switch.end("prod")
    assert is_as_before(mine)
    assert mine.switch.default_profile.role == ""


def test_the_region_of_the_role_is_used_where_the_person_says_none(mine: World) -> None:
    mine.config.write_text("")
    mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    assert default_of(mine)[1] == "eu-central-1"
    assert "[default]" not in mine.config.read_text()


def test_a_role_whose_profile_asks_us_is_the_default_profile_without_a_session(mine: World) -> None:
    assert mine.switch.default_profile.make("helper")
    config = mine.config.read_text()
    assert "credential-process helper" in config.partition("[profile chain]")[0]
    assert "AKIAMINE" in mine.credentials.read_text()
    assert "\naws_access_key_id = AKIAMINE" not in mine.credentials.read_text()
    mine.switch.default_profile.give_back()
    assert is_as_before(mine)


def test_the_persons_own_default_profile_is_back_while_the_role_has_no_session(mine: World, clock: Clock) -> None:
    mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    mine.switch.end("prod")
    assert is_as_before(mine)
    again = mine.switch.assume("prod")
    assert default_of(mine)[0] == again.access_key_id
    clock.now = again.expiration
    mine.switch.take_away_dead_keys("prod")
    assert is_as_before(mine)
    assert mine.switch.default_profile.role == "prod"


def test_a_sweep_gives_the_default_profile_back_when_its_session_has_ended_unseen(mine: World, clock: Clock) -> None:
    session = mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    clock.now = session.expiration
    assert mine.switch.sweep() == ["prod"]
    assert is_as_before(mine)


def test_a_renewal_renews_the_default_profile_too(mine: World, clock: Clock) -> None:
    session = mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    clock.now = session.expiration - timedelta(minutes=5)
    renewed = mine.switch.renew("prod")
    assert renewed is not None
    assert renewed != session
    assert default_of(mine)[0] == renewed.access_key_id


def test_a_role_that_writes_no_profile_can_be_the_default_one_alone(mine: World, clock: Clock) -> None:
    mine.write_list(ROLES_FILE.replace("[roles.prod]\n", '[roles.prod]\ndeliver = "nothing"\n'))
    session = mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    assert mine.credentials.read_text().count("[prod]") == 0
    clock.now = session.expiration - timedelta(minutes=5)
    renewed = mine.switch.renew("prod")
    assert renewed is not None
    assert renewed != session
    assert default_of(mine)[0] == renewed.access_key_id
    mine.switch.default_profile.give_back()
    assert is_as_before(mine)
    clock.now = renewed.expiration - timedelta(minutes=1)
    assert mine.switch.renew("prod") != renewed
    assert is_as_before(mine)


def test_turning_its_own_profile_off_leaves_the_default_one(mine: World) -> None:
    session = mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    mine.switch.role_edits.set_written("prod", False)
    assert "[prod]" not in mine.credentials.read_text()
    assert default_of(mine)[0] == session.access_key_id


def test_one_role_at_a_time_is_the_default_profile(mine: World) -> None:
    mine.switch.assume("prod")
    other = mine.switch.assume("hub")
    mine.switch.default_profile.make("prod")
    plan = mine.switch.default_profile.look("hub")
    assert plan.instead_of == "prod"
    mine.switch.default_profile.make("hub")
    assert default_of(mine)[0] == other.access_key_id
    assert mine.credentials.read_text().count(" default (inside)") == 1
    mine.switch.end("prod")
    assert default_of(mine)[0] == other.access_key_id
    mine.switch.default_profile.give_back()
    assert is_as_before(mine)


def test_a_role_without_a_session_waits_and_takes_its_place_when_it_is_assumed(mine: World) -> None:
    plan = mine.switch.default_profile.look("prod")
    assert plan.waits
    assert not mine.switch.default_profile.make("prod")
    assert is_as_before(mine)
    session = mine.switch.assume("prod")
    assert default_of(mine)[0] == session.access_key_id


def test_the_difference_is_shown_before_and_nothing_is_changed_by_looking(mine: World) -> None:
    mine.switch.assume("prod")
    before = mine.credentials.read_text()
    plan = mine.switch.default_profile.look("prod")
    text = as_text(plan.differences)
    assert "-aws_access_key_id = AKIAMINE" in text
    assert "+aws_secret_access_key = ••••" in text
    assert "m" * 40 not in text
    assert "-sso_session = acme" in text
    assert " region = eu-west-3" in text
    assert mine.credentials.read_text() == before
    assert mine.switch.default_profile.role == ""


def test_sources_that_begin_with_the_default_profile_are_named(mine: World) -> None:
    more = '\n[sources.{}]\nkind = "profile"\nprofile = "{}"\n'
    mine.config.write_text(CONFIG.replace("sso", "x_sso"))
    mine.write_list(ROLES_FILE + more.format("direct", "default") + more.format("by-chain", "chain"))
    assert mine.switch.default_profile.look("prod").sources == ("by-chain", "direct")


def test_a_role_that_is_assumed_with_the_default_profile_cannot_be_it(mine: World) -> None:
    mine.config.write_text("")
    source = '\n[sources.mine]\nkind = "profile"\nprofile = "default"\n'
    mine.write_list(
        ROLES_FILE.replace(f'role_arn = "{LONG}"\nsource = "work"', f'role_arn = "{LONG}"\nsource = "mine"') + source
    )
    assert isinstance(mine.switch.roles.load().source("mine"), ProfileSource)
    with pytest.raises(SourceUnusable, match="cannot be that profile itself"):
        mine.switch.default_profile.make("helper")
    assert mine.credentials.read_text() == CREDENTIALS


def test_what_cannot_be_done_is_said_before_anything_is_chosen(mine: World) -> None:
    profile = mine.switch.default_profile
    with pytest.raises(NoSuchRole):
        profile.make("nobody")
    mine.write_list(ROLES_FILE.replace("[roles.partner]\n", '[roles.partner]\nprofile = "default"\n'))
    with pytest.raises(BadValue, match="its own already"):
        profile.make("partner")
    mine.config.write_text("[ default ]\nx = 1\n")
    with pytest.raises(AwsFileUnusable, match="some AWS tools"):
        profile.make("prod")
    assert profile.role == ""


def test_a_role_whose_own_profile_is_the_default_one_and_one_that_was_made_it_keep_apart(mine: World) -> None:
    mine.write_list(
        ROLES_FILE.replace('deliver = "nothing"\n\n[roles.from-hub]', 'profile = "default"\n\n[roles.from-hub]')
    )
    mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    with pytest.raises(ProfileNotOurs, match="was made the default profile"):
        mine.switch.assume("hub", take_over=True)
    mine.switch.default_profile.give_back()
    mine.switch.end("prod")
    assert is_as_before(mine)


def test_a_role_that_is_renamed_stays_the_default_profile_and_one_that_is_removed_gives_it_back(mine: World) -> None:
    session = mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    role = mine.switch.roles.load().role("prod")
    mine.switch.role_edits.save_role(replace(role, name="production", profile="prod"), "prod")
    assert mine.switch.default_profile.role == "production"
    assert default_of(mine)[0] == session.access_key_id
    assert "role production default" in mine.credentials.read_text()
    mine.switch.role_edits.remove_role("production")
    assert mine.switch.default_profile.role == ""
    assert is_as_before(mine)


def test_a_role_that_is_delivered_otherwise_now_is_so_in_the_default_profile_too(mine: World) -> None:
    mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    role = mine.switch.roles.load().role("prod")
    mine.switch.role_edits.save_role(replace(role, deliver=Deliver.CREDENTIAL_PROCESS), "prod")
    assert "\naws_access_key_id = ASIA" not in mine.credentials.read_text()
    assert "credential-process prod" in mine.config.read_text().partition("[profile chain]")[0]
    mine.switch.default_profile.give_back()
    mine.switch.end("prod")
    assert is_as_before(mine)


def test_a_choice_whose_way_back_was_cut_off_is_mended_by_the_next_sweep(mine: World) -> None:
    mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    (Path(files.state_folder()) / "default-profile").unlink()  # as where a process was killed in between
    mine.switch.sweep()
    assert mine.config.read_text().startswith(CONFIG)
    assert mine.credentials.read_text().startswith(CREDENTIALS)
    mine.switch.end("prod")
    assert is_as_before(mine)


def without(world: World, name: str, more: str = "") -> None:
    """Take a role out of the list by hand."""
    before, _, after = world.roles_file.read_text().partition(f"[roles.{name}]\n")
    world.write_list(f"{before}[roles.{after.partition('[roles.')[2]}{more}")


@pytest.mark.parametrize("name", ["prod", "helper"])
def test_a_role_that_is_taken_out_of_the_list_by_hand_is_no_default_profile_any_more(name: str, mine: World) -> None:
    mine.switch.assume(name)
    mine.switch.default_profile.make(name)
    without(mine, name)
    assert mine.switch.default_profile.role == ""
    mine.switch.sweep()
    assert is_mine_again(mine)
    mine.write_list(ROLES_FILE)
    mine.switch.assume(name)
    assert mine.switch.default_profile.role == ""
    assert is_mine_again(mine)
    mine.switch.end(name)
    assert is_as_before(mine)


def test_a_choice_of_a_role_that_had_no_session_is_forgotten_with_the_role(mine: World) -> None:
    mine.switch.default_profile.make("prod")
    without(mine, "prod")
    mine.switch.sweep()
    mine.write_list(ROLES_FILE)
    mine.switch.assume("prod")
    assert is_mine_again(mine)


def test_a_choice_stays_while_nobody_can_tell_whether_its_role_is_in_the_list(mine: World) -> None:
    session = mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    for slip in ("[roles.prod]\nrole_arn = 7\n", "[teams.acme]\nfile = '/not/taken/yet'\n"):
        mine.write_list(ROLES_FILE)
        without(mine, "prod", slip)
        mine.switch.sweep()
        assert mine.switch.default_profile.role == "prod"
        assert default_of(mine)[0] == session.access_key_id


def test_a_role_that_is_removed_while_its_files_cannot_be_read_is_not_chosen_when_it_comes_again(mine: World) -> None:
    mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    good = mine.credentials.read_text()
    mine.credentials.write_text(f"{good}[default]\n")
    with pytest.raises(AwsFileUnusable):
        mine.switch.role_edits.remove_role("prod")
    mine.credentials.write_text(good)
    mine.switch.sweep()
    mine.write_list(ROLES_FILE)
    assert mine.switch.default_profile.role == ""
    assert is_mine_again(mine)


def test_what_the_aws_cli_sets_meanwhile_outlives_a_renewal_and_the_way_back(mine: World) -> None:
    mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    environ = {
        **os.environ,
        "AWS_CONFIG_FILE": str(mine.config),
        "AWS_SHARED_CREDENTIALS_FILE": str(mine.credentials),
    }
    subprocess.run([AWS, "configure", "set", "cli_pager", "less"], env=environ, check=True)
    session = mine.switch.assume("prod")
    assert default_of(mine)[0] == session.access_key_id
    mine.switch.default_profile.give_back()
    config = mine.config.read_text()
    assert "cli_pager = less\n" in config
    assert config.replace("cli_pager = less\n", "").startswith(CONFIG)


def configure(world: World, key_id: str, secret: str, region: str, output: str) -> None:
    """As a person does with `aws configure`, for the default profile."""
    environ = {
        **os.environ,
        "AWS_CONFIG_FILE": str(world.config),
        "AWS_SHARED_CREDENTIALS_FILE": str(world.credentials),
    }
    typed = f"{key_id}\n{secret}\n{region}\n{output}\n"
    subprocess.run([AWS, "configure"], env=environ, input=typed, text=True, check=True, stdout=subprocess.DEVNULL)


def settings_of(world: World) -> dict[str, object]:
    """What botocore reads of the default profile."""
    session = botocore.session.Session()
    session.set_config_variable("config_file", str(world.config))
    session.set_config_variable("credentials_file", str(world.credentials))
    return session.full_config["profiles"].get("default", {})  # type: ignore[no-any-return]


@pytest.mark.parametrize("name", ["prod", "helper"])
@pytest.mark.parametrize("had_one", [True, False])
@pytest.mark.parametrize("by_renewal", [True, False])
def test_what_aws_configure_writes_is_the_persons_and_stays(
    name: str, had_one: bool, by_renewal: bool, world: World, clock: Clock
) -> None:
    """It writes between our marks, where the default profile is the role's; what it replaces is replaced."""
    if had_one:
        world.credentials.parent.mkdir()
        world.credentials.write_text(CREDENTIALS)
        world.config.write_text(CONFIG)
    session = world.switch.assume(name)
    world.switch.default_profile.make(name)
    configure(world, "AKIANEW", "n" * 40, "ap-south-1", "table")
    if by_renewal:
        clock.now = session.expiration - timedelta(minutes=5)
        renewed = world.switch.renew(name)
        assert renewed is not None
        now = settings_of(world)
        assert ("credential-process helper" in str(now.get("credential_process"))) == (name == "helper")
        assert now.get("aws_access_key_id") == (renewed.access_key_id if name == "prod" else None)
        assert (now["region"], now["output"]) == ("ap-south-1", "table")
        assert "AKIANEW" in world.credentials.read_text()
    world.switch.default_profile.give_back()
    world.switch.end(name)
    now = settings_of(world)
    kept = {key: now.get(key) for key in ("aws_access_key_id", "aws_secret_access_key", "region", "output")}
    assert kept == {
        "aws_access_key_id": "AKIANEW",
        "aws_secret_access_key": "n" * 40,
        "region": "ap-south-1",
        "output": "table",
    }
    assert not {"aws_session_token", "x_security_token_expires", "credential_process"} & now.keys()
    assert "RoleSwitch role" not in world.credentials.read_text() + world.config.read_text()
    if had_one:
        assert {key: now[key] for key in ("sso_session", "s3")} == {
            "sso_session": "acme",
            "s3": {"max_concurrent_requests": "20"},
        }
        assert "AKIAOTHER" in world.credentials.read_text()


def test_other_keys_of_a_session_that_somebody_wrote_are_told_from_ours(mine: World) -> None:
    mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    text = mine.credentials.read_text()
    text = re.sub(r"(?m)^aws_access_key_id = ASIA.*", "aws_access_key_id = ASIAPASTED", text, count=1)
    text = re.sub(r"(?m)^aws_session_token = .*", "aws_session_token = pasted", text, count=1)
    mine.credentials.write_text(text)
    mine.switch.default_profile.give_back()
    now = settings_of(mine)
    assert (now["aws_access_key_id"], now["aws_session_token"]) == ("ASIAPASTED", "pasted")


def test_a_backup_that_is_restored_does_not_make_the_role_what_aws_configure_wrote(mine: World) -> None:
    mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    configure(mine, "AKIANEW", "n" * 40, "", "")
    changes = mine.switch.aws_changes
    first = changes.backups()[-1]
    changes.restore(changes.look(first.id))
    assert "AKIANEW" not in mine.credentials.read_text()
    assert default_of(mine)[0] == mine.switch.kept_sessions()["prod"].access_key_id
    back = next(backup for backup in changes.backups() if backup.reason.why is Why.RESTORE)
    assert all("aws_session_token = IQ" not in path.read_text() for path in (back.place, *back.beside))
    changes.restore(changes.look(back.id))
    mine.switch.default_profile.give_back()
    assert settings_of(mine)["aws_access_key_id"] == "AKIANEW"


def test_a_renewal_makes_no_backup_by_what_it_notes_of_its_own_lines(mine: World, clock: Clock) -> None:
    session = mine.switch.assume("prod")
    mine.switch.default_profile.make("prod")
    before = mine.switch.aws_changes.backups()
    clock.now = session.expiration - timedelta(minutes=5)
    assert mine.switch.renew("prod") not in {None, session}
    assert mine.switch.aws_changes.backups() == before


def test_nobody_without_a_default_profile_has_one_afterwards(world: World) -> None:
    world.switch.assume("prod")
    world.switch.default_profile.make("prod")
    assert default_of(world)[1] == "eu-central-1"
    world.switch.default_profile.give_back()
    world.switch.end("prod")
    assert not world.credentials.exists()
