"""A key's rotation, stopped before and after everything that it does elsewhere, and taken up again."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from roleswitch import files, texts
from roleswitch.core.aws import Aws
from roleswitch.core.explain import Asked
from roleswitch.core.iam import Iam
from roleswitch.core.keychain import Keychain
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.rotation import PAUSES, Step
from roleswitch.core.session import utc_now
from roleswitch.core.source import AccessKeySource, Credentials
from roleswitch.core.sts import Sts
from roleswitch.errors import (
    Cancelled,
    KeyMissing,
    KeyringTrouble,
    RoleSwitchError,
    SourceRefused,
    SourceUnusable,
    StsTrouble,
    TokenCodeRequired,
)
from tests.core.rotation_world import (
    OLD,
    PLACE,
    Doom,
    World,
    assert_access_is_kept,
    assert_done,
    aws_with,
    plain,
    points,
    worlds,
)
from tests.fakes import (
    KEY,
    MFA_SERIAL,
    OTHER,
    OTHER_KEY,
    ROLES_FILE,
    USER,
    Died,
    keyring_for_commands,
    refusal_of,
)

DENIED = refusal_of("AccessDenied", f"User: {USER.arn} is not authorized to perform: iam:it on resource: user boaty")

UNKNOWN = refusal_of("InvalidClientTokenId", "The security token included in the request is invalid.")


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with aws_with(monkeypatch, USER, OTHER) as aws:
        yield World(aws, tmp_path / "world")


# ---------------------------------------------------------------- without trouble


def test_a_rotation_makes_a_key_uses_it_and_deletes_the_old_one_when_the_person_says_so(world: World) -> None:
    steps: list[Step] = []
    rotation = world.rotations().go_on("work", world.plain, on_step=steps.append)
    assert steps == [Step.CREATE, Step.SAVE, Step.VERIFY, Step.SWITCH, Step.DEACTIVATE, Step.WAIT]
    assert rotation is not None
    assert (rotation.step, rotation.old_key_id, rotation.new_key_id) == (Step.WAIT, OLD, world.named)
    assert world.state == rotation
    assert {key: info.active for key, info in world.at_aws().items()} == {OLD: False, world.named: True}
    assert world.in_keyring == {OLD, world.named}

    assert world.go_on() == rotation, "it waits for the person"
    world.rotations().finish("work", world.plain, on_step=steps.append)
    assert steps[-1] is Step.DELETE
    assert world.named == rotation.new_key_id
    assert_done(world)


def test_the_old_key_can_be_put_back_while_it_is_not_deleted(world: World) -> None:
    world.go_on()
    assert world.named != OLD
    world.put_back()
    assert world.named == OLD
    assert world.at_aws()[OLD].active
    assert_done(world)


def test_a_further_rotation_begins_with_the_new_key(world: World) -> None:
    for _ in range(2):
        world.go_on()
        world.finish()
    assert world.asked("CreateAccessKey") == 2
    assert_done(world)


def test_every_other_byte_of_the_list_stays(world: World) -> None:
    world.go_on()
    assert world.roles.path.read_text() == ROLES_FILE.replace(OLD, world.named)


def test_every_step_has_words_for_people() -> None:
    assert all(step.words for step in Step)
    assert Step.CREATE.is_before(Step.SAVE)
    assert not Step.WAIT.is_before(Step.WAIT)


def test_no_secret_is_in_the_journal(world: World) -> None:
    world.go_on()
    texts = [path.read_text() for path in (world.folder / "state").iterdir()]
    for key in (OLD, world.named):
        assert not any(world.saved(key).secret_access_key in text for text in texts)
    assert any(world.named in text for text in texts)


def test_the_journal_is_private(world: World) -> None:
    world.go_on()
    assert {path.stat().st_mode & 0o77 for path in (world.folder / "state").iterdir()} == {0}


# ---------------------------------------------------------------- stopped anywhere


def test_there_are_points_to_stop_at_around_everything_that_is_changed_elsewhere(world: World) -> None:
    seen = points(world, world.go_on, world.finish)
    for what in ("CreateAccessKey", "UpdateAccessKey", "DeleteAccessKey", "GetCallerIdentity", "the list"):
        assert f"before {what}" in seen
        assert f"after {what}" in seen
    for what in ("set", "delete"):
        assert f"before keyring {what}" in seen
        assert f"after keyring {what}" in seen


@pytest.mark.parametrize("kill", [True, False], ids=["killed", "fails"])
def test_wherever_it_is_stopped_it_is_taken_up_again_and_no_access_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kill: bool
) -> None:
    with aws_with(monkeypatch) as aws:
        fresh = worlds(aws, tmp_path)
        first, second = next(fresh), next(fresh)
        going, finishing = points(first, first.go_on), points(first, first.finish)
        points(second, second.go_on)
        putting_back = points(second, second.put_back)
        assert min(map(len, (going, finishing, putting_back))) > 15
        # What comes before the person decides is stopped with the one end and the other by turns.
        stops = [(at, at % 2 == 0) for at in range(len(going))]
        stops += [(len(going) + at, True) for at in range(len(finishing))]
        stops += [(len(going) + at, False) for at in range(len(putting_back))]
        for (at, to_finish), world in zip(stops, fresh, strict=False):
            end = world.finish if to_finish else world.put_back
            doom = Doom(at, kill)

            def all_of_it(world: World = world, doom: Doom = doom, end: Callable[[Doom], None] = end) -> None:
                world.go_on(doom)
                end(doom)

            with pytest.raises(Died if kill else RoleSwitchError) as stopped:
                all_of_it()
            assert kill or "work" in str(stopped.value), doom.seen[-1]
            assert_access_is_kept(world)
            world.go_on()
            if world.state is not None:
                end()
            assert_done(world)


OPERATION = st.tuples(
    st.sampled_from(["go on", "go on", "finish", "put back"]), st.integers(0, 40), st.booleans(), st.integers(0, 3)
)


def test_whatever_is_stopped_again_and_again_no_access_is_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with aws_with(monkeypatch) as aws:
        fresh = worlds(aws, tmp_path)

        @given(operations=st.lists(OPERATION, min_size=1, max_size=6), to_finish=st.booleans())
        @settings(max_examples=15)
        def stopped_again_and_again(operations: list[tuple[str, int, bool, int]], to_finish: bool) -> None:
            world = next(fresh)
            for name, at, kill, unknown_for in operations:
                aws.new_keys_unknown_for(unknown_for)
                operation = {"go on": world.go_on, "finish": world.finish, "put back": world.put_back}[name]
                with suppress(Died, RoleSwitchError):
                    operation(Doom(at, kill))
                assert_access_is_kept(world)
            aws.new_keys_unknown_for(0)
            world.go_on()
            if world.state is not None:
                (world.finish if to_finish else world.put_back)()
            assert_done(world)

        stopped_again_and_again()


def test_a_killed_process_is_taken_over_by_another_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By the real signal, with a keyring that both processes find in a file."""
    program = """
import os, signal, sys
from pathlib import Path
from roleswitch.core.aws import Aws, Place
from roleswitch.core.iam import Iam
from roleswitch.core.keychain import Keychain
from roleswitch.core.roles_file import RolesFile
from roleswitch.core.rotation import KeyRotation, Step
from roleswitch.core.source import Credentials
from roleswitch.core.sts import Sts

keychain, aws = Keychain(), Aws()
last = Step(sys.argv[2])

def credentials(source):
    key = keychain.read(source)
    return Credentials(key.access_key_id, key.secret_access_key)

KeyRotation(
    keychain,
    RolesFile(Path(sys.argv[1])),
    Iam(aws),
    Sts(aws),
    place=lambda source: Place("us-east-1"),
    clock=aws.clock,
    wait=lambda *_: None,
).go_on("work", credentials, on_step=lambda step: step is last and os.kill(os.getpid(), signal.SIGKILL))
"""
    with aws_with(monkeypatch, USER) as aws, keyring_for_commands(monkeypatch):
        path = Path(files.roles_file())
        path.write_text(ROLES_FILE)
        Keychain().put("work", KEY)
        for last in (Step.SAVE, Step.SWITCH, Step.DEACTIVATE):
            command = [sys.executable, "-c", program, str(path), last.value]
            assert subprocess.run(command, check=False, timeout=60).returncode == -signal.SIGKILL
        killed = subprocess.run([sys.executable, "-c", program, str(path), "delete"], check=False, timeout=60)
        assert killed.returncode == 0
        assert [call.action for call in aws.calls].count("CreateAccessKey") == 2, "the first one's secret was lost"
        source = RolesFile(path).load().source("work")
        assert isinstance(source, AccessKeySource)
        assert source.access_key_id != OLD
        key = Keychain().read(source)
        keys = Iam(Aws()).access_keys(plain(key), source="work", place=PLACE)
        assert {each.access_key_id: each.active for each in keys} == {OLD: False, source.access_key_id: True}


def test_a_journal_cut_at_any_byte_costs_no_access_and_is_kept_aside(world: World) -> None:
    world.go_on()
    path = world.folder / "state" / "rotation-work.json"
    whole, state = path.read_bytes(), world.state
    for length in range(0, len(whole) - 1, 7):
        path.write_bytes(whole[:length])
        assert world.state == state
    path.with_name(f"{path.name}.copy").unlink()
    assert world.state is None
    with pytest.raises(RoleSwitchError, match="two access keys"):
        world.go_on()
    assert_access_is_kept(world)
    assert path.read_bytes() == whole[:length], "nothing was written over it"
    world.aws.remove_key(OLD)
    world.go_on()
    assert path.with_name(f"{path.name}.damaged").read_bytes() == whole[:length]


def test_a_changed_bit_in_the_journal_costs_nothing(world: World) -> None:
    world.go_on()
    path = world.folder / "state" / "rotation-work.json"
    whole, state = path.read_bytes(), world.state
    for at in range(0, len(whole) - 1, 5):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        assert world.state == state
    world.finish()
    assert_done(world)


def test_a_copy_that_is_a_step_behind_deletes_no_key_that_was_called_back(world: World) -> None:
    path = world.folder / "state" / "rotation-work.json"
    copy = path.with_name(f"{path.name}.copy")
    world.go_on()
    with suppress(Died):
        world.finish(Doom(name="before DeleteAccessKey"))
    behind = copy.read_bytes()
    with suppress(Died):
        world.put_back(Doom(name="before the list"))
    copy.write_bytes(behind)
    path.write_bytes(path.read_bytes()[:-9])
    rotation = world.go_on()
    assert rotation is not None
    assert rotation.step is Step.WAIT, "the person says again what becomes of the old key"
    assert OLD in world.at_aws()
    world.put_back()
    assert_done(world)
    assert world.named == OLD


# ---------------------------------------------------------------- keys that are somebody else's


def other_key_of(world: World) -> str:
    """A further key of the user, made by hand in the console."""
    iam = Iam(Aws(deadline_seconds=10))
    return iam.create_access_key(plain(world.saved(world.named)), source="work", place=PLACE).access_key_id


def test_two_keys_before_the_start_are_refused_with_what_is_known_of_the_other_one(world: World) -> None:
    other = other_key_of(world)
    before = len(world.aws.calls)
    world.now = lambda: utc_now() + timedelta(days=412)
    with pytest.raises(RoleSwitchError) as refused:
        world.go_on()
    assert str(refused.value) == (
        f"AWS allows a user two access keys, and the user of work has two: besides {OLD} there is {other} (active, 412 "
        "days old, never used). If nothing needs that one, make it inactive in the IAM console, and if nothing breaks, "
        "delete it there; then rotate. Nothing was changed."
    )
    assert {call.action for call in world.aws.calls[before:]} == {"ListAccessKeys", "GetAccessKeyLastUsed"}
    assert world.named == OLD
    assert world.state is None


def test_a_second_key_that_is_inactive_has_to_be_deleted_too(world: World) -> None:
    other = other_key_of(world)
    Iam(Aws()).set_active(other, False, plain(world.key), source="work", place=PLACE)
    with pytest.raises(RoleSwitchError, match=r"\(inactive, less than a day old, never used\).*that one, delete it"):
        world.go_on()


@pytest.mark.parametrize("spoken", [None, lambda text, plural="", n=-1: f"«{text}»"], ids=["English", "another"])
def test_the_key_of_an_interrupted_create_is_deleted_for_another_one(
    world: World, spoken: texts.Translation | None, request: pytest.FixtureRequest
) -> None:
    request.addfinalizer(lambda: texts.speak(None))
    texts.speak(spoken)
    with pytest.raises(Died):
        world.go_on(Doom(name="after CreateAccessKey"))
    (lost,) = set(world.at_aws()) - {OLD}
    world.go_on()
    deleted = [call.parameters["AccessKeyId"] for call in world.aws.calls if call.action == "DeleteAccessKey"]
    assert deleted == [lost]
    world.finish()
    assert_done(world)


def test_a_key_made_by_hand_after_an_interrupted_create_is_never_deleted(world: World) -> None:
    world.now = lambda: utc_now() - timedelta(minutes=2)
    with pytest.raises(Died):
        world.go_on(Doom(name="before CreateAccessKey"))
    by_hand = other_key_of(world)
    world.now = utc_now
    with pytest.raises(RoleSwitchError, match="two access keys"):
        world.go_on()
    assert by_hand in world.at_aws()
    assert world.state is None
    assert world.asked("DeleteAccessKey") == 0


def test_a_key_that_somebody_uses_is_never_taken_for_a_lost_one(world: World) -> None:
    with pytest.raises(Died):
        world.go_on(Doom(name="before CreateAccessKey"))
    by_hand = Iam(Aws()).create_access_key(plain(world.key), source="work", place=PLACE)
    Sts(Aws()).caller_identity(plain(by_hand), source="work", place=PLACE)
    for stop in (world.go_on, world.put_back):
        with suppress(RoleSwitchError):
            stop()
    assert by_hand.access_key_id in world.at_aws()
    assert world.asked("DeleteAccessKey") == 0


def test_a_lost_key_that_aws_lists_late_is_found_when_it_stands_in_the_way(world: World) -> None:
    with pytest.raises(Died):
        world.go_on(Doom(name="after CreateAccessKey"))
    world.unlisted_for = 3
    world.go_on()
    world.finish()
    assert_done(world)


def test_a_key_that_somebody_makes_at_the_same_moment_is_left_alone(world: World) -> None:
    made: list[str] = []
    doom = Doom(name="before CreateAccessKey", does=lambda: made.append(other_key_of(world)))
    with pytest.raises(RoleSwitchError, match="two access keys"):
        world.go_on(doom)
    assert set(world.at_aws()) == {OLD, *made}
    assert world.state is None


def test_a_new_key_that_somebody_deletes_before_it_is_used_is_replaced(world: World) -> None:
    with pytest.raises(Died):
        world.go_on(Doom(name="before the list"))
    (new,) = set(world.at_aws()) - {OLD}
    world.aws.remove_key(new)
    with pytest.raises(RoleSwitchError, match=f"{new} is no longer at AWS: somebody has deleted it. work still uses"):
        world.go_on()
    assert world.in_keyring == {OLD}
    world.go_on()
    world.finish()
    assert_done(world)


# ---------------------------------------------------------------- a new key is not known everywhere at once


def test_a_new_key_is_tried_until_aws_knows_it(world: World) -> None:
    waited: list[float] = []
    world.aws.new_keys_unknown_for(6)
    world.rotations(wait=lambda seconds, _: waited.append(seconds)).go_on("work", world.plain)
    assert waited[:6] == list(PAUSES[:6])
    assert world.named != OLD


def test_a_key_that_aws_does_not_know_in_half_a_minute_is_not_used_and_tried_again_later(world: World) -> None:
    waited: list[float] = []
    world.aws.new_keys_unknown_for(100)
    with pytest.raises(SourceRefused) as refused:
        world.rotations(wait=lambda seconds, _: waited.append(seconds)).go_on("work", world.plain)
    assert sum(waited) == 30
    (new,) = set(world.at_aws()) - {OLD}
    assert f"work still uses its key {OLD}, and the new one, {new}, is in the keyring." in str(refused.value)
    assert refused.value.next_steps[0].text == "Run `roleswitch key rotate work` to go on."
    assert world.named == OLD
    assert world.state is not None
    assert world.state.step is Step.VERIFY
    world.aws.new_keys_unknown_for(0)
    for _ in range(100 - len(waited) - 1):
        with suppress(SourceRefused):
            Sts(Aws()).caller_identity(plain(world.saved(new)), source="work", place=PLACE)
    world.go_on()
    assert world.named == new


def test_a_new_key_that_another_server_of_aws_does_not_know_yet_is_tried_again(world: World) -> None:
    world.go_on(Doom(name="before UpdateAccessKey", does=lambda: world.aws.fail(3, UNKNOWN, "iam")))
    world.finish(Doom(name="before DeleteAccessKey", does=lambda: world.aws.fail(3, UNKNOWN, "iam")))
    assert_done(world)


def test_a_new_key_is_trusted_after_three_answers_in_a_row(world: World) -> None:
    waited: list[float] = []

    def wait(seconds: float, cancelled: threading.Event | None) -> None:
        waited.append(seconds)
        if len(waited) == 2:  # after two answers
            world.aws.fail(1, UNKNOWN)

    world.rotations(wait=wait).go_on("work", world.plain)
    assert world.asked("GetCallerIdentity") == 1 + 2 + 1 + 3


def test_it_can_be_cancelled_while_it_waits_for_a_new_key(world: World) -> None:
    cancelled = threading.Event()
    world.aws.new_keys_unknown_for(5)
    rotations = world.rotations(wait=lambda seconds, event: cancelled.set())
    with pytest.raises(Cancelled, match=f"work still uses its key {OLD}"):
        rotations.go_on("work", world.plain, cancelled=cancelled)
    world.go_on()
    world.finish()
    assert_done(world)


def test_what_is_cancelled_at_the_beginning_changes_nothing(world: World) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with pytest.raises(Cancelled):
        world.rotations().go_on("work", world.plain, cancelled=cancelled)
    assert world.asked("CreateAccessKey") == 0


# ---------------------------------------------------------------- AWS does not allow it


def test_a_user_who_may_not_manage_keys_is_told_and_nothing_is_changed(world: World) -> None:
    world.aws.put_user(replace(USER, may_manage_keys=False))
    with pytest.raises(StsTrouble) as refused:
        world.go_on()
    assert "Nothing was changed: work uses its key as before." in str(refused.value)
    assert "iam:ListAccessKeys" in str(refused.value)
    assert world.state is None


def test_a_create_that_aws_refuses_leaves_nothing_to_take_up(world: World) -> None:
    doom = Doom(name="before CreateAccessKey", does=lambda: world.aws.fail(1, DENIED, "iam"))
    with pytest.raises(StsTrouble, match="Nothing was changed"):
        world.go_on(doom)
    assert world.state is None
    assert set(world.at_aws()) == {OLD}


def update_denied(world: World) -> Doom:
    return Doom(name="before UpdateAccessKey", does=lambda: world.aws.fail(1, DENIED, "iam"))


def test_who_may_not_make_a_key_inactive_can_have_it_done_by_an_administrator(world: World) -> None:
    with pytest.raises(StsTrouble, match=f"the old one, {OLD}, may still be active"):
        world.go_on(update_denied(world))
    assert world.at_aws()[OLD].active
    Iam(Aws()).set_active(OLD, False, plain(world.saved(world.named)), source="work", place=PLACE)
    rotation = world.go_on(update_denied(world))
    assert rotation is not None
    assert rotation.step is Step.WAIT


def test_a_rotation_that_may_not_make_keys_inactive_can_be_put_back(world: World) -> None:
    with pytest.raises(StsTrouble):
        world.go_on(update_denied(world))
    world.put_back(update_denied(world))
    assert world.named == OLD
    assert_done(world)


def test_the_old_key_may_have_been_deleted_by_somebody(world: World) -> None:
    world.go_on()
    world.aws.remove_key(OLD)
    with pytest.raises(RoleSwitchError, match=f"{OLD} cannot be put back: it is deleted at AWS. work uses"):
        world.put_back()
    world.finish()
    assert_done(world)


def test_an_old_key_that_the_keyring_has_lost_is_not_put_back(world: World) -> None:
    world.go_on()
    world.keychain().remove("work", OLD)
    with pytest.raises(KeyMissing):
        world.put_back()
    assert world.named != OLD
    assert world.state is not None
    assert world.state.step is Step.WAIT
    world.finish()
    assert_done(world)


def test_a_new_key_that_the_keyring_has_lost_is_put_back_while_the_old_one_is_active(world: World) -> None:
    with pytest.raises(Died):
        world.go_on(Doom(name="after the list"))
    keys = {access_key_id: world.saved(access_key_id) for access_key_id in (OLD, world.named)}
    world.keychain().remove("work", world.named)
    # As with an MFA session, which outlives its key in the keyring.
    for credentials in (world.plain, lambda source: plain(keys[source.access_key_id])):
        with pytest.raises(KeyMissing):
            world.rotations().go_on("work", credentials)
    assert world.asked("DeleteAccessKey") == 0, "it is the one in use"
    world.put_back()
    assert world.named == OLD
    assert_done(world)


# ---------------------------------------------------------------- MFA


def test_where_keys_need_mfa_a_code_is_asked_for_each_of_the_two_keys(world: World) -> None:
    world.aws.put_user(replace(USER, keys_need_mfa=True))
    codes: list[str] = []
    sessions: dict[str, Credentials] = {}

    def credentials(source: AccessKeySource) -> Credentials:
        if source.access_key_id not in sessions:
            if not codes:
                raise TokenCodeRequired(MFA_SERIAL, "work needs a code.", source="work")
            given = Sts(Aws()).session_token(
                world.plain(source),
                serial=MFA_SERIAL,
                token_code=codes.pop(),
                duration=timedelta(hours=1),
                asked=Asked("GetSessionToken", "work"),
                place=PLACE,
            )
            sessions[source.access_key_id] = given.credentials
        return sessions[source.access_key_id]

    def give(code: str) -> None:
        world.aws.accept_token_code(MFA_SERIAL, code)
        codes.append(code)

    with pytest.raises(TokenCodeRequired):
        world.rotations().go_on("work", credentials)
    assert world.state is None
    give("111111")
    with pytest.raises(TokenCodeRequired):
        world.rotations().go_on("work", credentials)
    assert world.state is not None
    assert world.state.step is Step.DEACTIVATE
    assert world.named != OLD, "both keys work, and the new one is used"
    give("222222")
    rotation = world.rotations().go_on("work", credentials)
    assert rotation is not None
    assert rotation.step is Step.WAIT
    world.rotations().finish("work", credentials)
    assert world.in_keyring == {world.named}
    assert set(sessions) == {OLD, world.named}


# ---------------------------------------------------------------- the list is changed meanwhile


def test_a_list_put_back_by_hand_is_brought_forward_again(world: World) -> None:
    world.go_on()
    new = world.named
    world.roles.path.write_text(ROLES_FILE)
    with pytest.raises(RoleSwitchError, match="another key for work"):
        world.finish()
    world.go_on()
    assert world.named == new
    world.finish()
    assert_done(world)


def test_a_list_put_back_by_hand_can_be_put_back_altogether(world: World) -> None:
    world.go_on()
    world.roles.path.write_text(ROLES_FILE)
    world.put_back()
    assert world.named == OLD
    assert_done(world)


def test_a_third_key_given_to_the_source_ends_the_rotation_and_begins_one_of_its_own(world: World) -> None:
    world.go_on()
    made, third = world.named, None
    world.aws.remove_key(OLD)
    third = Iam(Aws()).create_access_key(plain(world.saved(made)), source="work", place=PLACE)
    world.keychain().put("work", third)
    world.roles.put_source(AccessKeySource(name="work", access_key_id=third.access_key_id, region="eu-west-1"))
    rotation = world.go_on()
    assert rotation is not None
    assert rotation.old_key_id == third.access_key_id
    assert set(world.at_aws()) == {third.access_key_id, world.named}


def test_another_users_key_given_to_the_source_leaves_the_new_key_for_the_person_to_delete(world: World) -> None:
    world.go_on()
    made = world.named
    world.keychain().put("work", OTHER_KEY)
    world.roles.put_source(AccessKeySource(name="work", access_key_id=OTHER.access_key_id, region="eu-west-1"))
    with pytest.raises(RoleSwitchError, match=f"cannot delete {made}.*IAM console at {USER.arn}"):
        world.go_on()
    assert world.state is None
    rotation = world.go_on()
    assert rotation is not None
    assert rotation.user_arn == OTHER.arn


# ---------------------------------------------------------------- one at a time, and where it cannot be noted


def test_one_source_is_rotated_by_one_process_at_a_time(world: World) -> None:
    trouble: list[RoleSwitchError] = []

    def try_too(step: Step) -> None:
        if step is Step.SWITCH:
            with pytest.raises(RoleSwitchError, match="being rotated by another RoleSwitch") as refused:
                world.go_on()
            trouble.append(refused.value)

    world.rotations().go_on("work", world.plain, on_step=try_too)
    assert len(trouble) == 1
    assert world.asked("CreateAccessKey") == 1


def test_without_a_place_for_the_journal_nothing_is_begun(world: World) -> None:
    (world.folder / "state").write_text("a file")
    with pytest.raises(RoleSwitchError, match="cannot be noted in"):
        world.go_on()
    assert world.asked("CreateAccessKey") == 0


def test_no_key_is_made_while_the_keyring_is_locked(world: World) -> None:
    rotations = world.rotations(Doom(name="before keyring get", kill=False))
    with pytest.raises(KeyringTrouble, match="Nothing was changed: work uses its key as before"):
        rotations.go_on("work", lambda _: plain(world.key))
    assert world.aws.calls == []


def test_a_key_that_cannot_be_noted_is_deleted_at_once(world: World) -> None:
    in_the_way = world.folder / "state" / ".rotation-work.json.roleswitch-new"
    with pytest.raises(RoleSwitchError, match="cannot be noted in"):
        world.go_on(Doom(name="after CreateAccessKey", does=in_the_way.mkdir))
    assert set(world.at_aws()) == {OLD}
    in_the_way.rmdir()
    world.go_on()
    world.finish()
    assert_done(world)


def test_without_a_rotation_there_is_nothing_to_finish_or_put_back(world: World) -> None:
    for operation in (world.finish, world.put_back):
        with pytest.raises(RoleSwitchError, match="No rotation of the access key of work is under way"):
            operation()


def test_the_old_key_is_not_deleted_before_the_new_one_is_in_use(world: World) -> None:
    with pytest.raises(Died):
        world.go_on(Doom(name="before the list"))
    with pytest.raises(RoleSwitchError, match="cannot be deleted yet"):
        world.finish()
    assert OLD in world.at_aws()


def test_a_source_without_an_access_key_is_refused(world: World) -> None:
    world.roles.path.write_text('version = 1\n[sources.work]\nkind = "profile"\nprofile = "x"\n')
    with pytest.raises(SourceUnusable, match="no access key"):
        world.go_on()


def test_names_that_differ_in_capitals_have_journals_of_their_own(world: World) -> None:
    world.roles.put_source(AccessKeySource(name="Work", access_key_id=OTHER.access_key_id))
    world.keychain().put("Work", OTHER_KEY)
    world.go_on()
    world.rotations().go_on("Work", world.plain)
    assert {path.name.lower() for path in (world.folder / "state").glob("*.json")} == {
        "rotation-work.json",
        "rotation-=work.json",
    }
