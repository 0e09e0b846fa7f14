"""What a person can do with the access keys of the list: age, rotation, MFA, with an AWS on loopback."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from roleswitch.core.assume import Means
from roleswitch.core.aws import Aws
from roleswitch.core.history import History
from roleswitch.core.keychain import Keychain
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.rotation import Step
from roleswitch.core.session import utc_now
from roleswitch.core.source import AccessKeySource, Source
from roleswitch.demo.mfa import token_code
from roleswitch.errors import RolesFileBroken, SourceUnusable, StsTrouble, TokenCodeRequired
from roleswitch.keys import Keys
from tests.fakes import KEY, MFA_SERIAL, OTHER_KEY, ROLES_FILE, USER, WORK, MemoryKeyring, World, no_wait, world_at

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
WITH_DEVICE = ROLES_FILE.replace(
    'region = "eu-west-1"\n\n', f'region = "eu-west-1"\nmfa_serial = "{MFA_SERIAL}"\n\n', 1
)


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with world_at(home, monkeypatch) as running:
        yield running


@pytest.fixture
def keys(world: World) -> Keys:
    return world.switch.keys


def source(world: World) -> AccessKeySource:
    found = world.switch.roles.load().source("work")
    assert isinstance(found, AccessKeySource)
    return found


def test_a_key_that_aws_says_is_old_is_shown_as_old_without_another_call(world: World, keys: Keys) -> None:
    world.aws.put_user(replace(USER, key_created=datetime.now(UTC) - timedelta(days=94)))
    assert keys.learn_age("work").created is not None
    asked = len(world.aws.calls)
    (shown,) = keys.overview()
    assert (shown.age, shown.age_days, shown.is_old) == ("94 days old", 94, True)
    keys.learn_age("work")
    assert len(world.aws.calls) == asked


def test_a_user_who_may_not_list_keys_has_a_key_of_unknown_age_and_no_trouble(world: World, keys: Keys) -> None:
    world.aws.put_user(replace(USER, may_manage_keys=False))
    assert keys.learn_age("work").created is None
    (shown,) = keys.overview()
    assert (shown.age, shown.is_old) == ("", False)


def test_a_rotation_leaves_the_new_key_in_use_and_the_old_one_to_the_person(world: World, keys: Keys) -> None:
    steps: list[Step] = []
    rotation = keys.rotate("work", on_step=steps.append)
    assert rotation is not None
    assert steps == [Step.CREATE, Step.SAVE, Step.VERIFY, Step.SWITCH, Step.DEACTIVATE, Step.WAIT]
    assert source(world).access_key_id == rotation.new_key_id != USER.access_key_id
    (shown,) = keys.overview()
    assert shown.rotation == rotation
    assert shown.caller_arn == USER.arn
    world.switch.assume("prod")
    keys.finish_rotation("work")
    assert keys.overview()[0].rotation is None


class FailsWhenWritten(RolesFile):
    """As where the file is in its place and its folder cannot be synced."""

    def put_source(self, source: Source) -> None:
        super().put_source(source)
        raise RolesFileBroken("roles.toml cannot be written: Input/output error")


def test_a_list_that_names_the_new_key_though_writing_it_failed_keeps_that_key(world: World) -> None:
    keychain = Keychain(world.backend)
    means = Means.of(keychain, Aws(deadline_seconds=10), utc_now, no_wait)
    keys = Keys(FailsWhenWritten(world.roles_file), means, History())
    with pytest.raises(RolesFileBroken):
        keys.add(replace(WORK, access_key_id=OTHER_KEY.access_key_id), OTHER_KEY)
    assert keychain.read(source(world)) in {KEY, OTHER_KEY}


def test_a_rotation_can_be_put_back(world: World, keys: Keys) -> None:
    keys.rotate("work")
    keys.put_back("work")
    assert source(world).access_key_id == USER.access_key_id
    world.switch.assume("prod")


def test_where_keys_are_changed_with_mfa_alone_a_code_is_asked_for_and_one_for_the_new_key(
    world: World, keys: Keys
) -> None:
    world.aws.put_user(replace(USER, keys_need_mfa=True, totp_secret=SECRET))
    world.write_list(WITH_DEVICE)
    now = datetime.now(UTC)
    with pytest.raises(TokenCodeRequired, match="may be allowed with MFA"):
        keys.rotate("work")
    with pytest.raises(TokenCodeRequired) as second:
        keys.rotate("work", token_code=token_code(SECRET, now))
    assert str(second.value).startswith(f"Another code of the MFA device {MFA_SERIAL} is needed")
    assert second.value.source == "work"
    assert source(world).access_key_id != USER.access_key_id
    rotation = keys.rotate("work", token_code=token_code(SECRET, now + timedelta(seconds=30)))
    assert rotation is not None
    assert rotation.step is Step.WAIT


def test_who_may_not_change_keys_at_all_is_told_so(world: World, keys: Keys) -> None:
    world.aws.put_user(replace(USER, may_manage_keys=False))
    with pytest.raises(StsTrouble, match="Nothing was changed: work uses its key as before") as caught:
        keys.rotate("work")
    assert not isinstance(caught.value, TokenCodeRequired)
    assert source(world).access_key_id == USER.access_key_id


def test_while_a_rotation_is_under_way_the_key_is_neither_replaced_nor_removed(world: World, keys: Keys) -> None:
    keys.rotate("work")
    with pytest.raises(SourceUnusable, match="is being rotated: finish that first"):
        keys.add(replace(WORK, access_key_id=OTHER_KEY.access_key_id), OTHER_KEY)
    with pytest.raises(SourceUnusable, match="is being rotated: finish that first"):
        keys.remove("work")
    world.switch.assume("prod")


def test_a_totp_secret_in_the_keyring_gives_the_codes(world: World, keys: Keys) -> None:
    world.aws.put_user(replace(USER, totp_secret=SECRET))
    world.write_list(WITH_DEVICE)
    keys.put_totp("work", SECRET)
    assert keys.overview()[0].has_totp
    session = world.switch.assume("operator")
    assert (session.by_mfa_session, session.needs_code) == (True, False)
    keys.remove_totp("work")
    keys.forget_mfa_session("work")
    with pytest.raises(TokenCodeRequired):
        world.switch.assume("operator")


def test_a_command_gives_the_codes(world: World, keys: Keys) -> None:
    world.aws.accept_token_code(MFA_SERIAL, "246810")
    command = f'mfa_serial = "{MFA_SERIAL}"\nmfa_code_command = ["echo", "aws 246810"]\n'
    world.write_list(ROLES_FILE.replace('region = "eu-west-1"\n\n', f'region = "eu-west-1"\n{command}\n', 1))
    assert world.switch.assume("operator").by_mfa_session


def test_removing_a_source_takes_its_mfa_session_and_totp_secret_along(world: World, keys: Keys) -> None:
    world.aws.put_user(replace(USER, totp_secret=SECRET))
    world.write_list(WITH_DEVICE)
    keys.put_totp("work", SECRET)
    world.switch.assume("operator")
    assert list(keys.mfa_sessions()) == ["work"]
    keys.remove("work")
    assert isinstance(world.backend, MemoryKeyring)
    assert world.backend.items == {}
    assert keys.mfa_sessions() == {}
