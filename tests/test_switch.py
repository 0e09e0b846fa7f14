"""The whole flow: assume, renew, end, deliver, with an AWS on loopback and files on disk."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from roleswitch import files, texts
from roleswitch.__main__ import kept_answer
from roleswitch.core.preferences import PreferencesFile
from roleswitch.core.session import Session, Terms
from roleswitch.core.session_store import Kept, SessionStore
from roleswitch.core.source import AccessKeySource, IdentityCenterSource, ProfileSource
from roleswitch.demo.strict_aws import UNAVAILABLE, Fault, Manner
from roleswitch.errors import (
    AwsBusy,
    AwsFileUnusable,
    Cancelled,
    DeliveryTrouble,
    KeyMissing,
    KeyringTrouble,
    ProfileNotOurs,
    RoleRefused,
    RolesFileBroken,
    RoleSwitchError,
    SourceUnusable,
    TokenCodeRequired,
)
from roleswitch.switch import Switch
from tests.conftest import Clock
from tests.fakes import (
    KEY,
    OTHER,
    OTHER_KEY,
    PARTNER_EXTERNAL_ID,
    PROD,
    ROLES_FILE,
    SESSION_ARN,
    USER,
    WORK,
    Died,
    MemoryKeyring,
    World,
    hanging,
    keyring_for_commands,
    switch_with,
)

AWS_CLI = Path(sys.executable).with_name("aws")
FOREIGN = "# mine\n[prod]\naws_access_key_id = AKIAMINEMINEMINEMINE\naws_secret_access_key = mine%20#1=\n"


def history(world: World) -> list[tuple[str, str]]:
    lines = (Path(files.state_folder()) / "history.jsonl").read_text().splitlines()
    return [(entry["event"], entry["role"]) for entry in map(json.loads, lines)]


# Assume


def renewed(switch: Switch, name: str) -> Session:
    session = switch.renew(name)
    assert session is not None
    return session


def test_the_aws_cli_works_as_the_role_with_the_profile_that_was_written(world: World, switch: Switch) -> None:
    session = switch.assume("prod")
    command = [str(AWS_CLI), "sts", "get-caller-identity", "--profile", "prod"]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert json.loads(ran.stdout)["Arn"] == session.assumed_role_arn == SESSION_ARN
    assert world.aws.calls[-1].region == "eu-central-1"


def test_the_profile_says_when_it_expires_and_is_private(world: World, switch: Switch) -> None:
    session = switch.assume("prod")
    text = world.credentials.read_text()
    assert f"x_security_token_expires = {session.expiration:%Y-%m-%dT%H:%M:%SZ}" in text
    assert world.credentials.stat().st_mode & 0o777 == 0o600
    assert "region = eu-central-1" in world.config.read_text()


def test_exactly_what_the_role_says_is_asked_of_aws(world: World, switch: Switch) -> None:
    switch.role_edits.save_role(
        replace(switch.roles.load().role("partner"), external_id=PARTNER_EXTERNAL_ID), "partner"
    )
    switch.assume("partner", Terms(duration=timedelta(minutes=15)))
    (call,) = world.aws.calls
    assert call.parameters["ExternalId"] == PARTNER_EXTERNAL_ID
    assert call.parameters["DurationSeconds"] == "900"
    assert set(call.parameters) == {"RoleArn", "RoleSessionName", "DurationSeconds", "ExternalId"}


def test_a_refused_role_leaves_nothing(world: World, switch: Switch) -> None:
    with pytest.raises(RoleRefused):
        switch.assume("partner")
    assert switch.kept_sessions() == {}
    assert not world.credentials.exists()


def test_a_role_that_delivers_nothing_writes_nothing(world: World, switch: Switch) -> None:
    switch.assume("hub")
    assert "hub" in switch.kept_sessions()
    assert not world.credentials.exists()
    assert not world.config.exists()


def test_a_credential_process_profile_holds_no_secret(world: World, switch: Switch) -> None:
    session = switch.assume("helper")
    assert not world.credentials.exists()
    text = world.config.read_text()
    assert "credential_process = /usr/bin/env ROLESWITCH_HOME=" in text
    assert "credential-process helper" in text
    assert session.secret_access_key not in text
    assert session.access_key_id not in text


def test_a_session_is_shown_again_after_a_restart(world: World, switch: Switch) -> None:
    session = switch.assume("prod")
    assert switch_with(MemoryKeyring()).kept_sessions() == {"prod": session}


def test_the_history_says_what_was_assumed_renewed_and_ended(world: World, switch: Switch, now: Clock) -> None:
    switch.assume("prod")
    now.advance(timedelta(minutes=50))
    switch.renew("prod")
    switch.end("prod")
    assert history(world) == [("assumed", "prod"), ("renewed", "prod"), ("ended", "prod")]


def test_the_history_is_written_in_english_whatever_the_window_speaks(world: World, switch: Switch) -> None:
    texts.speak(lambda text, *_: f"<{text}>")
    try:
        switch.assume("prod")
    finally:
        texts.speak(None)
    assert [entry.to for entry in switch.history.entries()] == ["profile prod"]


# A profile that is not ours


def write_foreign(world: World) -> None:
    world.credentials.parent.mkdir()
    world.credentials.write_text(FOREIGN)


def test_a_profile_that_is_not_ours_is_found_before_aws_is_asked(world: World, switch: Switch) -> None:
    write_foreign(world)
    with pytest.raises(ProfileNotOurs, match=r"line 2"):
        switch.assume("prod")
    assert world.aws.calls == []
    assert switch.kept_sessions() == {}
    assert world.credentials.read_text() == FOREIGN


def test_a_profile_can_be_taken_over_and_its_old_file_is_kept(world: World, switch: Switch) -> None:
    write_foreign(world)
    session = switch.assume("prod", take_over=True)
    assert session.access_key_id in world.credentials.read_text()
    assert "AKIAMINE" not in world.credentials.read_text()
    others = [path for path in world.credentials.parent.iterdir() if path.name.startswith("credentials.")]
    assert FOREIGN in [path.read_text() for path in others]


def test_a_file_that_cannot_be_edited_is_found_before_aws_is_asked(world: World, switch: Switch) -> None:
    world.credentials.parent.mkdir()
    world.credentials.write_bytes("﻿[other]\n".encode())
    with pytest.raises(AwsFileUnusable):
        switch.assume("prod")
    assert world.aws.calls == []


def test_a_delivery_that_fails_keeps_the_session_and_the_next_renewal_writes_it(
    world: World, switch: Switch, now: Clock
) -> None:
    first = switch.assume("prod")
    whole = world.credentials.read_text()
    world.aws.fail(1, Fault(manner=Manner.HANG))
    broken: list[RoleSwitchError] = []

    def assume() -> None:
        try:
            switch.assume("prod")
        except RoleSwitchError as trouble:
            broken.append(trouble)

    thread = threading.Thread(target=assume)
    thread.start()
    world.aws.wait_for_calls(2)
    # Somebody breaks the file while AWS is asked.
    world.credentials.write_bytes(b"\xff\xfe")
    world.aws.release()
    thread.join()
    assert [type(trouble) for trouble in broken] == [AwsFileUnusable]
    second = switch.kept_sessions()["prod"]
    assert second.access_key_id != first.access_key_id
    world.credentials.write_text(whole)
    now.advance(timedelta(minutes=50))
    third = renewed(switch, "prod")
    assert third.access_key_id in world.credentials.read_text()


# Renew


def test_a_fresh_session_is_not_renewed(world: World, switch: Switch, now: Clock) -> None:
    first = switch.assume("prod")
    now.advance(timedelta(minutes=39))
    assert switch.renew("prod") == first
    assert world.assumed() == 1


def test_a_renewal_rewrites_the_profile_where_it_stands(world: World, switch: Switch, now: Clock) -> None:
    world.credentials.parent.mkdir()
    world.credentials.write_text("[before]\naws_access_key_id=1\n")
    first = switch.assume("prod")
    with world.credentials.open("a") as file:
        file.write("\n[after] # a comment\naws_access_key_id=2\n")
    before = world.credentials.read_text()
    now.advance(timedelta(minutes=41))
    second = renewed(switch, "prod")
    assert second.access_key_id != first.access_key_id
    after = world.credentials.read_text()
    for name in ("access_key_id", "secret_access_key", "session_token"):
        before = before.replace(getattr(first, name), getattr(second, name))
    for session in (first, second):
        before = before.replace(f"{session.expiration:%Y-%m-%dT%H:%M:%SZ}", "then")
        after = after.replace(f"{session.expiration:%Y-%m-%dT%H:%M:%SZ}", "then")
    assert after == before


def test_a_failed_renewal_keeps_the_session_that_still_works(world: World, switch: Switch, now: Clock) -> None:
    first = switch.assume("prod")
    before = world.credentials.read_bytes()
    now.advance(timedelta(minutes=50))
    world.aws.fail(9, UNAVAILABLE)
    with pytest.raises(AwsBusy):
        switch.renew("prod")
    assert switch.kept_sessions() == {"prod": first}
    assert world.credentials.read_bytes() == before


def test_a_renewal_asks_for_as_long_as_was_asked_the_first_time(world: World, switch: Switch, now: Clock) -> None:
    switch.assume("prod", Terms(duration=timedelta(hours=3)))
    now.advance(timedelta(hours=2, minutes=30))
    switch.renew("prod")
    assert [call.parameters["DurationSeconds"] for call in world.aws.calls] == ["10800", "10800"]


def test_a_session_that_another_process_renewed_is_taken_over(world: World, switch: Switch, now: Clock) -> None:
    first = switch.assume("prod")
    now.advance(timedelta(minutes=50))
    theirs = renewed(switch_with(world.backend, clock=now), "prod")
    assert theirs.access_key_id != first.access_key_id
    assert switch.kept_sessions() == {"prod": theirs}


def test_the_wish_not_to_renew_outlives_a_renewal(world: World, switch: Switch, now: Clock) -> None:
    switch.assume("prod")
    kept = switch.set_keep_renewed("prod", keep=False)
    assert kept is not None
    assert not kept.keep_renewed
    now.advance(timedelta(minutes=50))
    assert not renewed(switch, "prod").keep_renewed
    assert not switch.kept_sessions()["prod"].keep_renewed


def test_a_session_begins_kept_renewed_or_not_as_the_person_prefers(switch: Switch, now: Clock) -> None:
    switch.assume("hub")
    PreferencesFile.here().put(keep_renewed=False)
    assert not switch.assume("prod").keep_renewed
    assert not switch.fresh_session("helper").keep_renewed
    switch.set_keep_renewed("prod", keep=True)
    now.advance(timedelta(minutes=50))
    assert renewed(switch, "prod").keep_renewed, "what was said of one session holds for it"
    assert switch.assume("prod", as_before=True).keep_renewed
    assert renewed(switch, "hub").keep_renewed, "it began before"


def test_there_is_no_wish_for_a_session_that_is_not_there(switch: Switch) -> None:
    assert switch.set_keep_renewed("prod", keep=False) is None


@pytest.mark.parametrize(
    ("line", "other"),
    [
        (f'role_arn = "{PROD}"', 'role_arn = "arn:aws:iam::903411772280:role/Deployer"'),
        ('session_name = "boaty"', 'session_name = "other"'),
        ('region = "eu-central-1"', 'region = "eu-north-1"'),
        ('session_name = "boaty"', 'session_name = "boaty"\npolicy_arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]'),
    ],
)
def test_what_roles_toml_asks_for_now_is_asked_at_once(world: World, switch: Switch, line: str, other: str) -> None:
    first = switch.assume("prod")
    world.write_list(ROLES_FILE.replace(line, other))
    second = renewed(switch, "prod")
    assert second.access_key_id != first.access_key_id
    assert second.access_key_id in world.credentials.read_text()
    assert first.access_key_id not in world.credentials.read_text()


def test_what_roles_toml_no_longer_asks_for_is_not_handed_out_where_aws_refuses(world: World, switch: Switch) -> None:
    switch.assume("prod")
    world.write_list(ROLES_FILE.replace('session_name = "boaty"', 'session_name = "other"'))
    world.aws.fail(9, UNAVAILABLE)
    with pytest.raises(AwsBusy):
        switch.fresh_session("prod")


def test_how_a_role_looks_does_not_renew_it(world: World, switch: Switch) -> None:
    first = switch.assume("prod")
    world.write_list(ROLES_FILE.replace('"Production"', '"Production!"'))
    assert switch.renew("prod") == first


# A session to hand out


def test_a_session_that_still_works_is_handed_out_while_aws_is_in_trouble(
    world: World, switch: Switch, now: Clock
) -> None:
    first = switch.assume("prod")
    now.advance(timedelta(minutes=55))
    world.aws.fail(9, UNAVAILABLE)
    assert switch.fresh_session("prod") == first


def test_an_expired_session_is_never_handed_out(world: World, switch: Switch, now: Clock) -> None:
    switch.assume("prod")
    now.advance(timedelta(minutes=61))
    world.aws.fail(9, UNAVAILABLE)
    with pytest.raises(AwsBusy):
        switch.fresh_session("prod")


def test_a_session_with_a_code_of_its_own_is_handed_out_without_another_one_while_it_works(
    world: World, switch: Switch, now: Clock
) -> None:
    world.write_list(ROLES_FILE.replace("mfa_serial", 'mfa = "direct"\nmfa_serial'))
    world.aws.accept_token_code("arn:aws:iam::111122223333:mfa/boaty", "123456")
    with pytest.raises(TokenCodeRequired):
        switch.fresh_session("operator")
    first = switch.fresh_session("operator", token_code="123456")
    now.advance(timedelta(minutes=55))
    assert switch.fresh_session("operator") == first
    now.advance(timedelta(minutes=6))
    with pytest.raises(TokenCodeRequired):
        switch.fresh_session("operator")


def test_a_session_that_is_handed_out_writes_no_profile_by_itself(world: World, switch: Switch) -> None:
    switch.fresh_session("prod")
    assert not world.credentials.exists()


def test_an_sdk_gets_what_still_works_when_time_is_up(world: World, switch: Switch, now: Clock) -> None:
    first = switch.assume("prod")
    now.advance(timedelta(minutes=55))
    world.aws.fail(1, Fault(manner=Manner.HANG))
    assert switch.process_session("prod", seconds=0.3) == first


def test_an_sdk_is_told_when_time_is_up_and_nothing_works(world: World, switch: Switch) -> None:
    world.aws.fail(1, Fault(manner=Manner.HANG))
    with pytest.raises(DeliveryTrouble, match=r"There was no session for prod within 0.3 seconds"):
        switch.process_session("prod", seconds=0.3)


def test_a_cancelled_renewal_is_no_trouble_to_hide(world: World, switch: Switch) -> None:
    switch.assume("prod")
    cancelled = threading.Event()
    cancelled.set()
    world.write_list(ROLES_FILE.replace('session_name = "boaty"', 'session_name = "other"'))
    with pytest.raises(Cancelled):
        switch.fresh_session("prod", cancelled=cancelled)


# Cancel


def test_a_cancel_after_the_call_leaves_nothing(world: World, switch: Switch) -> None:
    cancelled = threading.Event()
    world.aws.fail(1, Fault(manner=Manner.HANG))

    def person() -> None:
        world.aws.wait_for_calls(1)
        cancelled.set()

    thread = threading.Thread(target=person)
    thread.start()
    with pytest.raises(Cancelled):
        switch.assume("prod", cancelled=cancelled)
    returned = time.monotonic()
    thread.join()
    assert time.monotonic() - returned < 2
    world.aws.release()
    world.aws.wait_for_calls(2)  # botocore tries again, and nobody waits for that answer
    assert switch.kept_sessions() == {}
    assert not world.credentials.exists()
    assert switch.assume("prod").role == "prod"


# End and sweep


def test_end_removes_what_the_session_left_and_gives_back_the_bytes(world: World, switch: Switch) -> None:
    write_foreign(world)
    world.credentials.write_text(FOREIGN.replace("[prod]", "[mine]"))
    before = world.credentials.read_bytes()
    switch.assume("prod")
    assert switch.end("prod")
    assert world.credentials.read_bytes() == before
    assert not world.config.exists()
    assert switch.kept_sessions() == {}
    assert not switch.end("prod")


def test_end_forgets_nothing_where_the_profile_cannot_be_removed(world: World, switch: Switch) -> None:
    first = switch.assume("prod")
    world.credentials.write_bytes(world.credentials.read_bytes() + b"\xff")
    with pytest.raises(AwsFileUnusable):
        switch.end("prod")
    assert switch.kept_sessions() == {"prod": first}


def test_a_sweep_removes_what_ended_while_nobody_looked(world: World, switch: Switch, now: Clock) -> None:
    switch.assume("prod")
    switch.assume("hub", Terms(duration=timedelta(minutes=15)))
    switch.assume("helper", Terms(duration=timedelta(hours=3)))
    now.advance(timedelta(minutes=20))
    assert switch.sweep() == ["hub"]
    now.advance(timedelta(minutes=41))
    assert switch.sweep() == ["prod"]
    assert not world.credentials.exists()
    assert list(switch.kept_sessions()) == ["helper"]


def test_a_sweep_removes_an_expired_profile_whose_session_was_lost(world: World, switch: Switch, now: Clock) -> None:
    """The runtime folder is empty after a log-out; ~/.aws is not."""
    switch.assume("prod")
    switch.sessions.forget("prod")
    assert switch.sweep() == []
    now.advance(timedelta(minutes=61))
    assert switch.sweep() == ["prod"]
    assert not world.credentials.exists()


def test_a_sweep_leaves_a_profile_with_a_credential_process(world: World, switch: Switch, now: Clock) -> None:
    switch.assume("helper")
    now.advance(timedelta(hours=2))
    assert switch.sweep() == ["helper"]
    assert "credential-process helper" in world.config.read_text()
    assert switch.kept_sessions() == {}


class RenewedMeanwhile(SessionStore):
    """Another process keeps a new session just before this one gets its turn."""

    def __init__(self, renewed: Kept) -> None:
        super().__init__()
        self._renewed = renewed

    @contextmanager
    def one_at_a_time(self, role: str, cancelled: threading.Event | None = None) -> Iterator[None]:
        self.keep(self._renewed, b"{}")
        with super().one_at_a_time(role, cancelled):
            yield


def test_a_sweep_does_not_end_what_another_process_renews_meanwhile(world: World, switch: Switch, now: Clock) -> None:
    session = switch.assume("prod")
    now.advance(timedelta(minutes=61))
    kept = switch.sessions.find("prod")
    assert kept is not None
    renewed = replace(kept, session=replace(session, expiration=now() + timedelta(hours=1)))
    switch.sessions = RenewedMeanwhile(renewed)
    assert switch.sweep() == []
    assert switch.kept_sessions() == {"prod": renewed.session}
    assert world.credentials.exists()


# Keys


def readable_key(items: dict[tuple[str, str], str]) -> str:
    """The ID of the key that a new process finds for the source."""
    switch = switch_with(MemoryKeyring(items))
    source = switch.roles.load().source("work")
    assert isinstance(source, AccessKeySource)
    return switch.keys.keychain.read(source).access_key_id


def test_another_key_replaces_the_first_in_keyring_and_list(world: World, switch: Switch) -> None:
    switch.keys.add(replace(WORK, access_key_id=OTHER_KEY.access_key_id), OTHER_KEY)
    assert isinstance(world.backend, MemoryKeyring)
    assert [item for _, item in world.backend.items] == [f"work:{OTHER_KEY.access_key_id}"]
    assert switch.assume("prod")
    assert world.aws.calls[0].caller_arn == OTHER.arn
    assert "# the one of the office" in world.roles_file.read_text()


@pytest.mark.parametrize("step", range(8))
def test_a_crash_at_any_step_of_replacing_a_key_leaves_a_working_one(world: World, step: int) -> None:
    """Set, get, get, delete: each may be the last, before it or after it was done."""
    assert isinstance(world.backend, MemoryKeyring)
    items = world.backend.items
    steps = iter(range(100))

    def die_here(_: str) -> None:
        if next(steps) == step:
            raise Died

    crashing = switch_with(MemoryKeyring(items, before=die_here, after=die_here))
    with pytest.raises(Died):
        crashing.keys.add(replace(WORK, access_key_id=OTHER_KEY.access_key_id), OTHER_KEY)
    # Up to the new key's reading back (steps 0 to 3) the list names the old one, from then on the new one.
    assert readable_key(items) == (KEY if step < 4 else OTHER_KEY).access_key_id
    switch_with(MemoryKeyring(items)).keys.add(replace(WORK, access_key_id=OTHER_KEY.access_key_id), OTHER_KEY)
    assert readable_key(items) == OTHER_KEY.access_key_id


def test_a_list_that_cannot_be_written_leaves_the_old_key_and_not_the_new_one(world: World, switch: Switch) -> None:
    assert isinstance(world.backend, MemoryKeyring)
    before = dict(world.backend.items)
    world.write_list(ROLES_FILE + "\n[roles.bad\n")
    with pytest.raises(RolesFileBroken):
        switch.keys.add(replace(WORK, access_key_id=OTHER_KEY.access_key_id), OTHER_KEY)
    assert world.backend.items == before


def failing_at(operation: str) -> Callable[[str], None]:
    def before(asked: str) -> None:
        if asked == operation:
            raise OSError("the bus has gone")

    return before


def test_an_old_key_that_cannot_be_removed_is_told_and_the_new_one_works(world: World) -> None:
    assert isinstance(world.backend, MemoryKeyring)
    items = world.backend.items
    switch = switch_with(MemoryKeyring(items, before=failing_at("delete")))
    with pytest.raises(KeyringTrouble, match=f"The old one, {KEY.access_key_id}, could not be removed"):
        switch.keys.add(replace(WORK, access_key_id=OTHER_KEY.access_key_id), OTHER_KEY)
    assert readable_key(items) == OTHER_KEY.access_key_id


def test_a_broken_list_is_told_even_where_the_keyring_fails_too(world: World) -> None:
    switch = switch_with(MemoryKeyring(before=failing_at("delete")))
    world.write_list(ROLES_FILE + "\n[roles.bad\n")
    with pytest.raises(RolesFileBroken):
        switch.keys.add(replace(WORK, access_key_id=OTHER_KEY.access_key_id), OTHER_KEY)


def test_the_same_key_with_its_right_secret_replaces_the_wrong_one(world: World, switch: Switch) -> None:
    switch.keys.add(WORK, replace(KEY, secret_access_key="x" * 40))
    switch.keys.add(WORK, KEY)
    assert switch.assume("prod")


def test_a_source_that_is_removed_takes_its_key_along(world: World, switch: Switch) -> None:
    switch.keys.remove("work")
    assert isinstance(world.backend, MemoryKeyring)
    assert world.backend.items == {}
    with pytest.raises(RoleSwitchError, match="There is no source named work"):
        switch.assume("prod")


def test_a_key_that_is_missing_is_told(world: World, switch: Switch) -> None:
    switch.keys.keychain.remove("work", KEY.access_key_id)
    with pytest.raises(KeyMissing):
        switch.assume("prod")


def test_whose_key_it_is_is_told_before_it_is_stored_and_remembered(world: World, switch: Switch) -> None:
    new = AccessKeySource(name="new", access_key_id=OTHER_KEY.access_key_id)
    assert switch.keys.whose(new, OTHER_KEY).arn == OTHER.arn
    assert switch.keys.whose(WORK).arn == USER.arn
    assert switch.history.callers() == {OTHER_KEY.access_key_id: OTHER.arn, KEY.access_key_id: USER.arn}


def test_whose_a_profile_is_is_told(world: World, switch: Switch) -> None:
    world.credentials.parent.mkdir()
    world.credentials.write_text(
        f"[old]\naws_access_key_id = {USER.access_key_id}\naws_secret_access_key = {USER.secret_access_key}\n"
    )
    assert switch.keys.whose(ProfileSource(name="legacy", profile="old")).arn == USER.arn


def test_an_identity_center_sign_in_has_no_key_to_test(switch: Switch) -> None:
    with pytest.raises(SourceUnusable):
        switch.keys.whose(
            IdentityCenterSource(name="acme", start_url="https://acme.awsapps.com/start", region="eu-west-1")
        )


def test_who_am_i_is_asked_with_the_roles_session(world: World, switch: Switch) -> None:
    assert switch.whoami("prod").arn == SESSION_ARN
    assert [(call.action, call.region) for call in world.aws.calls] == [
        ("AssumeRole", "eu-central-1"),
        ("GetCallerIdentity", "eu-central-1"),
    ]


# Many at once


def test_many_processes_that_ask_at_once_make_one_call(
    world: World, switch: Switch, monkeypatch: pytest.MonkeyPatch
) -> None:
    with keyring_for_commands(monkeypatch) as backend:
        for (service, item), password in vars(world.backend)["items"].items():
            backend.set_password(service, item, password)
        world.aws.fail(1, Fault(503, UNAVAILABLE.body, delay=0.3))  # the first try takes its time, and fails
        command = [sys.executable, "-m", "roleswitch", "credential-process", "helper"]
        asking = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(6)]
        said = [process.communicate(timeout=60) for process in asking]
    assert [process.returncode for process in asking] == [0] * 6
    assert {stderr for _, stderr in said} == {b""}
    assert len({stdout for stdout, _ in said}) == 1
    assert json.loads(said[0][0])["AccessKeyId"].startswith("ASIA")
    assert world.assumed() == 2


def test_threads_that_ask_at_once_make_one_call(world: World, switch: Switch) -> None:
    found: list[str] = []
    threads = [
        threading.Thread(target=lambda: found.append(switch.fresh_session("prod").access_key_id)) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len(set(found)) == 1
    assert world.assumed() == 1


def test_a_keyring_that_hangs_holds_up_one_role_and_not_the_others(world: World, switch: Switch) -> None:
    switch.assume("prod")
    with hanging() as never:
        stuck = switch_with(MemoryKeyring(before=lambda _: wait_for(never)))
        with pytest.raises(DeliveryTrouble):
            stuck.process_session("hub", seconds=0.2)
        assert switch.renew("prod")


def wait_for(event: threading.Event) -> None:
    event.wait()


# At the edges


def test_a_role_limited_by_hand_is_not_answered_with_the_wider_session(world: World, switch: Switch) -> None:
    session = switch.assume("prod")
    assert kept_answer("prod") is not None
    world.write_list(ROLES_FILE.replace('session_name = "boaty"', 'session_name = "boaty"\nsource_identity = "boaty"'))
    switch.set_keep_renewed("prod", keep=False)
    assert kept_answer("prod") is None
    fresh = switch.fresh_session("prod")
    assert fresh.access_key_id != session.access_key_id


def test_a_file_that_cannot_be_read_does_not_hold_up_what_is_not_in_it(world: World, switch: Switch) -> None:
    config = world.credentials.with_name("config")
    config.parent.mkdir(exist_ok=True)
    config.write_bytes("# größer\n".encode("latin-1"))
    switch.assume("hub")
    assert switch.sweep() == []
    assert switch.end("hub")


def test_an_end_for_one_session_leaves_the_next_one_alone(switch: Switch) -> None:
    first = switch.assume("hub")
    second = switch.assume("hub")
    assert not switch.end("hub", only=first)
    assert switch.kept_sessions() == {"hub": second}
    assert switch.end("hub", only=second)


def test_a_renewal_does_not_bring_back_what_was_ended(world: World, switch: Switch) -> None:
    switch.assume("prod")
    switch.end("prod")
    assert switch.renew("prod") is None
    assert switch.kept_sessions() == {}


def test_a_role_is_not_written_over_the_profile_that_its_source_reads(world: World, switch: Switch) -> None:
    world.write_list(ROLES_FILE + '\n[sources.own]\nkind = "profile"\nprofile = "prod2"\n')
    role = replace(switch.roles.load().role("prod"), name="prod2", source="own")
    switch.roles.put_role(role)
    with pytest.raises(SourceUnusable, match="from which its source own takes"):
        switch.assume("prod2", take_over=True)


def test_a_length_found_out_for_another_request_is_not_asked_for_again(
    world: World, switch: Switch, now: Clock
) -> None:
    switch.assume("helper", Terms(duration=timedelta(hours=4)))
    now.advance(timedelta(hours=26))
    switch.fresh_session("helper")
    assert world.aws.calls[-1].parameters["DurationSeconds"] == "3600"


def test_renewing_now_keeps_the_length_and_the_wish_not_to_renew(world: World, switch: Switch) -> None:
    switch.assume("helper", Terms(duration=timedelta(hours=4)))
    switch.set_keep_renewed("helper", keep=False)
    session = switch.assume("helper", as_before=True)
    assert session.life == timedelta(hours=4)
    assert not session.keep_renewed


def test_keys_of_a_session_that_has_ended_leave_the_credentials_file(world: World, switch: Switch, now: Clock) -> None:
    session = switch.assume("prod")
    now.advance(timedelta(minutes=30))
    switch.take_away_dead_keys("prod")
    assert session.access_key_id in world.credentials.read_text()
    now.advance(timedelta(minutes=31))
    switch.take_away_dead_keys("prod")
    assert not world.credentials.exists()
    assert switch.kept_sessions() == {"prod": session}, "the row says that it expired"


@pytest.mark.parametrize("first", [True, False], ids=["at the first assume", "at a renewal"])
def test_a_delivery_that_failed_is_made_up_for_and_never_taken_for_done(
    world: World, switch: Switch, now: Clock, first: bool
) -> None:
    world.credentials.parent.mkdir(exist_ok=True)
    world.credentials.write_text("[other]\naws_access_key_id = AKIAMINEMINEMINEMINE\n")
    if not first:
        switch.assume("prod")
        now.advance(timedelta(minutes=50))
    world.credentials.chmod(0o400)
    get_one: Callable[[str], object] = switch.assume if first else switch.renew
    with pytest.raises(AwsFileUnusable):
        get_one("prod")
    now.now = datetime.now(UTC)  # AWS goes by the computer's clock: what it just gave is fresh
    calls = len(world.aws.calls)
    with pytest.raises(AwsFileUnusable):
        switch.renew("prod")
    world.credentials.chmod(0o600)
    assert renewed(switch, "prod").access_key_id in world.credentials.read_text()
    assert len(world.aws.calls) == calls, "the session was there all the time"


def test_a_session_whose_profile_cannot_be_written_is_one_for_hooks_all_the_same(world: World, tmp_path: Path) -> None:
    said = tmp_path / "said"
    command = ["sh", "-c", f"echo $ROLESWITCH_EVENT >> {said}"]
    world.write_list(ROLES_FILE + f"[hooks]\nafter_assume = {json.dumps(command)}\n")
    world.credentials.parent.mkdir(exist_ok=True)
    world.credentials.write_text("[no end\n")
    with pytest.raises(AwsFileUnusable):
        world.switch.assume("prod", take_over=True)  # not looked at before
    assert "prod" in world.switch.kept_sessions()
    assert world.switch.hooks.finish()
    assert said.read_text() == "after-assume\n"
