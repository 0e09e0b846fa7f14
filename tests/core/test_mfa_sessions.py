"""MFA sessions: one code for many roles, kept over a restart, never another person's, and one call for all who wait."""

from __future__ import annotations

import json
import logging
import os
import signal
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from pathlib import Path

import pytest

from roleswitch import files
from roleswitch.core.aws import Aws, Place
from roleswitch.core.keychain import Keychain
from roleswitch.core.mfa_sessions import MfaSession, MfaSessions
from roleswitch.core.session import utc_now
from roleswitch.core.source import AccessKeySource, Credentials, ProfileSource
from roleswitch.core.sts import Sts
from roleswitch.core.token_codes import TokenCodes
from roleswitch.demo.mfa import token_code
from roleswitch.demo.strict_aws import UNAVAILABLE, Fault, Manner, StrictAws
from roleswitch.errors import (
    AwsBusy,
    KeyringNotAnswering,
    KeyringTrouble,
    RoleSwitchError,
    SourceUnusable,
    StsTrouble,
    TokenCodeRequired,
    TokenCodeUsed,
)
from tests.conftest import Clock
from tests.core.test_keychain import WinVaultKeyring
from tests.fakes import KEY, MFA_SERIAL, OTHER, OTHER_KEY, USER, WORK, Died, MemoryKeyring, keyring_for_commands

ASK = "work needs a code."
SECRET = "KRUGS4ZANFZSA3TPOQQGCIDSMVQWYIDTMVRXEZLU"
OTHER_SERIAL = "arn:aws:iam::111122223333:mfa/other"
PLACE = Place("eu-west-1")
ITEM = ("RoleSwitch", "secret/mfa-session:work")


@pytest.fixture
def aws(monkeypatch: pytest.MonkeyPatch) -> Iterator[StrictAws]:
    with StrictAws([replace(USER, totp_secret=SECRET), replace(OTHER, mfa_serial=OTHER_SERIAL)]) as running:
        monkeypatch.setenv("AWS_ENDPOINT_URL_STS", running.url)
        running.accept_token_code(MFA_SERIAL, "123456")
        running.accept_token_code(MFA_SERIAL, "234567")
        running.accept_token_code(OTHER_SERIAL, "345678")
        yield running


@pytest.fixture
def clock() -> Clock:
    """Of this computer: AWS's own goes on by itself."""
    return Clock(utc_now())


@dataclass
class Process:
    """What one process has. `asked_base` counts how often the long-term key was asked for."""

    backend: MemoryKeyring
    clock: Clock
    lock_seconds: float = 10
    asked_base: int = 0
    sessions: MfaSessions = field(init=False)
    codes: TokenCodes = field(init=False)

    def __post_init__(self) -> None:
        keychain = Keychain(self.backend, limit_seconds=5)
        self.codes = TokenCodes(keychain, clock=self.clock)
        sts = Sts(Aws(deadline_seconds=10))
        self.base_seconds = 0.0
        self.sessions = MfaSessions(keychain, sts, self.codes, clock=self.clock, lock_seconds=self.lock_seconds)

    def session(
        self,
        given: str | None = None,
        *,
        source: AccessKeySource | ProfileSource = WORK,
        serial: str = MFA_SERIAL,
        key: Credentials | None = None,
        anew: bool = False,
        may_prompt: bool = True,
        cancelled: threading.Event | None = None,
    ) -> MfaSession:
        credentials = key or Credentials(KEY.access_key_id, KEY.secret_access_key)

        def base() -> Credentials:
            self.asked_base += 1
            threading.Event().wait(self.base_seconds)  # so that the others come while it is at work
            return credentials

        return self.sessions.session(
            source,
            serial,
            base=base,
            base_identity=credentials.access_key_id,
            place=PLACE,
            given=given,
            anew=anew,
            ask=ASK,
            may_prompt=may_prompt,
            cancelled=cancelled,
        )


@pytest.fixture
def backend() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def process(backend: MemoryKeyring, clock: Clock, aws: StrictAws) -> Process:
    return Process(backend, clock)


def made(aws: StrictAws) -> int:
    return sum(call.action == "GetSessionToken" for call in aws.calls)


# Made, kept and found


def test_one_code_gives_a_session_that_serves_until_5_minutes_before_its_end(
    process: Process, aws: StrictAws, clock: Clock
) -> None:
    first = process.session("123456")
    assert process.session() == first
    clock.now = first.expiration - timedelta(minutes=5, seconds=1)
    assert process.session() == first
    assert (made(aws), process.asked_base) == (1, 1)
    clock.advance(timedelta(seconds=1))
    with pytest.raises(TokenCodeRequired):
        process.session()
    assert process.session("234567") != first
    assert made(aws) == 2


def test_a_session_that_is_over_is_in_no_object_once_somebody_looks_what_there_is(
    process: Process, clock: Clock
) -> None:
    session = process.session("123456")
    over, remembered = session.expiration, weakref.ref(session)
    del session
    assert remembered() is not None
    assert list(process.sessions.known()) == ["work"]
    clock.now = over
    assert process.sessions.known() == {}
    assert remembered() is None


def test_the_session_is_asked_for_12_hours_or_as_long_as_the_source_says(process: Process, aws: StrictAws) -> None:
    process.session("123456")
    process.session("234567", source=replace(WORK, mfa_session_seconds=129_600), anew=True)
    assert [call.parameters["DurationSeconds"] for call in aws.calls] == ["43200", "129600"]
    assert all(call.parameters["SerialNumber"] == MFA_SERIAL for call in aws.calls)
    assert {call.region for call in aws.calls} == {"eu-west-1"}


def test_the_session_signs_calls_with_its_own_credentials(process: Process, aws: StrictAws) -> None:
    session = process.session("123456")
    identity = Sts(Aws()).caller_identity(session.credentials, source="work", place=PLACE)
    assert identity.arn == USER.arn
    assert session.credentials.access_key_id.startswith("ASIA")
    assert (session.source, session.serial, session.caller_key_id) == ("work", MFA_SERIAL, USER.access_key_id)
    assert session.expiration - session.issued == timedelta(hours=12)


@pytest.mark.parametrize("kind", [MemoryKeyring, WinVaultKeyring])
def test_a_session_survives_a_restart_in_small_items_too(
    kind: type[MemoryKeyring], clock: Clock, aws: StrictAws
) -> None:
    backend = kind()
    first = Process(backend, clock).session("123456")
    restarted = Process(backend, clock)
    assert restarted.session() == first
    assert (made(aws), restarted.asked_base) == (1, 0)


def test_a_warm_session_costs_no_keyring(process: Process, backend: MemoryKeyring) -> None:
    process.session("123456")
    asked: list[str] = []
    backend._before = asked.append
    process.session()
    assert asked == []


def test_without_a_code_nothing_is_called_and_no_keyring_unlocked(
    process: Process, backend: MemoryKeyring, aws: StrictAws
) -> None:
    asked: list[str] = []
    backend._before = asked.append
    with pytest.raises(TokenCodeRequired) as caught:
        process.session()
    assert (str(caught.value), caught.value.serial, caught.value.source) == (ASK, MFA_SERIAL, "work")
    assert (asked, process.asked_base, len(aws.calls)) == ([], 0, 0)


def test_a_source_with_a_secret_in_the_keyring_needs_nobody(aws: StrictAws, backend: MemoryKeyring) -> None:
    process = Process(backend, Clock(utc_now()))
    process.codes.put_totp("work", SECRET)
    session = process.session()
    assert process.session() == session
    assert made(aws) == 1


def test_a_source_with_a_command_needs_nobody(process: Process, aws: StrictAws) -> None:
    process.session(source=replace(WORK, mfa_code_command=(sys.executable, "-c", "print('AWS:boaty 123456')")))
    assert made(aws) == 1


def test_a_command_that_fails_lets_a_living_session_live(process: Process) -> None:
    failing = replace(WORK, mfa_code_command=("no-such-program-here",))
    session = process.session("123456")
    with pytest.raises(SourceUnusable):
        process.session(source=failing, anew=True)
    assert process.session(source=failing) == session


def test_secrets_hide_from_repr_log_and_the_index(process: Process, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    session = process.session("123456")
    shown = repr(session) + caplog.text + (Path(files.state_folder()) / "mfa.json").read_text()
    assert session.credentials.secret_access_key not in shown
    assert (session.credentials.session_token or "") not in shown
    assert "123456" not in caplog.text


# Replaced


def test_a_living_session_is_replaced_by_a_code_that_was_given_for_it(
    process: Process, aws: StrictAws, backend: MemoryKeyring, clock: Clock
) -> None:
    first = process.session("123456")
    second = process.session("234567", anew=True)
    assert second != first
    assert process.session() == second == Process(backend, clock).session()
    assert made(aws) == 2


@pytest.mark.parametrize("fault", ["wrong code", "busy", "used code", "keyring"])
def test_a_failed_replacement_keeps_the_session_that_still_works(
    fault: str, process: Process, aws: StrictAws, backend: MemoryKeyring, clock: Clock
) -> None:
    session = process.session("123456")
    code = "999999"
    trouble: type[RoleSwitchError] = StsTrouble
    if fault == "busy":
        aws.fail(9, UNAVAILABLE)
        trouble = AwsBusy
    if fault == "used code":
        code, trouble = "123456", TokenCodeUsed
    if fault == "keyring":
        with pytest.raises(KeyringTrouble):
            process.sessions.session(
                WORK, MFA_SERIAL, base=locked, base_identity="", place=PLACE, given=code, anew=True, ask=ASK
            )
    else:
        with pytest.raises(trouble):
            process.session(code, anew=True)
    assert process.session() == session == Process(backend, clock).session()
    assert process.sessions.known()["work"].expiration == session.expiration


def locked() -> Credentials:
    raise KeyringNotAnswering("The keyring is locked.")


def test_a_code_is_not_used_up_where_the_key_could_not_be_read(process: Process) -> None:
    with pytest.raises(KeyringNotAnswering):
        process.sessions.session(WORK, MFA_SERIAL, base=locked, base_identity="", place=PLACE, given="123456", ask=ASK)
    process.session("123456")


def test_another_process_s_replacement_is_seen(process: Process, backend: MemoryKeyring, clock: Clock) -> None:
    process.session("123456")
    second = Process(backend, clock).session("234567", anew=True)
    assert process.session() == second


def test_the_session_of_another_caller_or_device_is_never_given(
    process: Process, backend: MemoryKeyring, clock: Clock
) -> None:
    process.session("123456")
    other = Credentials(OTHER_KEY.access_key_id, OTHER_KEY.secret_access_key)
    for somebody in (process, Process(backend, clock)):
        with pytest.raises(TokenCodeRequired):
            somebody.session(key=other)
        with pytest.raises(TokenCodeRequired):
            somebody.session(serial=OTHER_SERIAL)
    theirs = process.session("345678", serial=OTHER_SERIAL, key=other)
    assert theirs.caller_key_id == OTHER.access_key_id
    identity = Sts(Aws()).caller_identity(theirs.credentials, source="work", place=PLACE)
    assert identity.arn == OTHER.arn


def test_two_sources_have_sessions_of_their_own(process: Process) -> None:
    first = process.session("123456")
    profile = ProfileSource(name="other", profile="other")
    second = process.session("234567", source=profile)
    assert process.session() == first
    assert process.session(source=profile) == second


# The keyring in trouble


def test_a_session_that_the_keyring_does_not_keep_serves_this_process(
    clock: Clock, aws: StrictAws, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(what: str) -> None:
        if what == "set":
            raise OSError("no room")

    process = Process(MemoryKeyring(before=refuse), clock)
    session = process.session("123456")
    assert process.session() == session
    assert process.sessions.known()["work"].expiration == session.expiration
    assert "the MFA session of work is kept by this process alone" in caplog.text
    with pytest.raises(TokenCodeRequired):
        Process(MemoryKeyring(), clock).session()
    assert made(aws) == 1


def test_a_replacement_that_the_keyring_does_not_keep_serves_this_process_and_the_old_one_others(
    process: Process, backend: MemoryKeyring, clock: Clock
) -> None:
    first = process.session("123456")

    def refuse(what: str) -> None:
        if what == "set":
            raise OSError("no room")

    backend._before = refuse
    second = process.session("234567", anew=True)
    assert process.session() == second
    assert Process(backend, clock).session() == first


def test_where_the_index_cannot_be_written_the_session_serves_this_process(
    process: Process, caplog: pytest.LogCaptureFixture
) -> None:
    Path(files.state_folder()).parent.mkdir(parents=True, exist_ok=True)
    Path(files.state_folder()).write_text("a file where the folder should be")
    session = process.session("123456")
    assert process.session() == session
    assert "kept by this process alone" in caplog.text


def test_a_locked_keyring_is_told_and_a_given_code_does_without_it(
    process: Process, backend: MemoryKeyring, clock: Clock, aws: StrictAws
) -> None:
    process.session("123456")

    def refuse(_: str) -> None:
        raise OSError("locked")

    restarted = Process(MemoryKeyring(backend.items, before=refuse), clock)
    with pytest.raises(KeyringTrouble):
        restarted.session()
    session = restarted.session("234567")
    assert restarted.session() == session
    assert made(aws) == 2


@pytest.mark.parametrize("damage", ["", "{}", "null", '{"text": "{}"}', '{"text": 1}', "gone"])
def test_what_the_keyring_lost_is_made_anew_and_no_longer_said_to_be_there(
    damage: str, process: Process, backend: MemoryKeyring, clock: Clock
) -> None:
    process.session("123456")
    if damage == "gone":
        del backend.items[ITEM]
    else:
        backend.items[ITEM] = damage
    restarted = Process(backend, clock)
    assert set(restarted.sessions.known()) == {"work"}
    with pytest.raises(TokenCodeRequired):
        restarted.session()
    assert restarted.sessions.known() == {}
    restarted.session("234567")
    assert set(Process(backend, clock).sessions.known()) == {"work"}


def test_an_item_of_another_source_is_not_taken(process: Process, backend: MemoryKeyring, clock: Clock) -> None:
    process.session("123456")
    fields = json.loads(json.loads(backend.items[ITEM])["text"])
    backend.items[ITEM] = json.dumps({"text": json.dumps(fields | {"source": "other"})})
    with pytest.raises(TokenCodeRequired):
        Process(backend, clock).session()


@pytest.mark.parametrize("kind", [MemoryKeyring, WinVaultKeyring])
@pytest.mark.parametrize("when", ["before", "after"])
def test_a_process_that_dies_at_any_step_of_a_replacement_leaves_a_session_that_works(
    kind: type[MemoryKeyring], when: str, clock: Clock, aws: StrictAws
) -> None:
    items: dict[tuple[str, str], str] = {}
    Process(kind(items), clock).session("123456")
    for step in count(1):
        steps = 0

        def die(_: str, dies_at: int = step) -> None:
            nonlocal steps
            steps += 1
            if steps == dies_at:
                raise Died

        code = f"{700_000 + step}"
        aws.accept_token_code(MFA_SERIAL, code)
        dying = kind(items, before=die) if when == "before" else kind(items, after=die)
        try:
            Process(dying, clock).session(code, anew=True)
        except Died:
            session = Process(kind(items), clock).session()
            identity = Sts(Aws()).caller_identity(session.credentials, source="work", place=PLACE)
            assert identity.arn == USER.arn
        else:
            break
    assert step > 2


# Told, forgotten and dropped


def test_living_sessions_are_told_without_the_keyring(process: Process, backend: MemoryKeyring, clock: Clock) -> None:
    session = process.session("123456")
    asked: list[str] = []
    backend._before = asked.append
    for somebody in (process, Process(backend, clock)):
        assert somebody.sessions.known()["work"].expiration == session.expiration
    clock.now = session.expiration
    for somebody in (process, Process(backend, clock)):
        assert somebody.sessions.known() == {}
    assert asked == []


def test_a_forgotten_session_is_gone_for_every_process(process: Process, backend: MemoryKeyring, clock: Clock) -> None:
    process.session("123456")
    Process(backend, clock).sessions.forget("work")
    assert backend.items == {}
    assert process.sessions.known() == {}
    with pytest.raises(TokenCodeRequired):
        process.session()


def test_forgetting_what_is_not_there_does_not_ask_the_keyring(process: Process, backend: MemoryKeyring) -> None:
    asked: list[str] = []
    backend._before = asked.append
    process.sessions.forget("work")
    assert asked == []


def test_a_session_that_a_locked_keyring_cannot_forget_is_used_no_more(
    process: Process, backend: MemoryKeyring, clock: Clock
) -> None:
    process.session("123456")

    def refuse(_: str) -> None:
        raise OSError("locked")

    backend._before = refuse
    with pytest.raises(KeyringTrouble):
        process.sessions.forget("work")
    backend._before = lambda _: None
    for somebody in (process, Process(backend, clock)):
        with pytest.raises(TokenCodeRequired):
            somebody.session()
    process.sessions.forget("work")
    assert backend.items == {}


def test_a_session_that_aws_has_ended_is_used_no_more(process: Process, backend: MemoryKeyring, clock: Clock) -> None:
    other = Process(backend, clock)
    session = process.session("123456")
    other.session()
    process.sessions.drop(session)
    for somebody in (process, other, Process(backend, clock)):
        assert somebody.sessions.known() == {}
        with pytest.raises(TokenCodeRequired):
            somebody.session()


def test_dropping_a_session_leaves_the_one_that_was_made_since(
    process: Process, backend: MemoryKeyring, clock: Clock
) -> None:
    first = process.session("123456")
    second = Process(backend, clock).session("234567", anew=True)
    process.sessions.drop(first)
    assert process.session() == second


# One at a time


def test_all_threads_that_wait_are_served_by_one_call(process: Process, aws: StrictAws) -> None:
    process.base_seconds = 0.3
    with ThreadPoolExecutor(8) as pool:
        sessions = set(pool.map(lambda _: process.session("123456"), range(8)))
    assert len(sessions) == 1
    assert made(aws) == 1
    assert process.asked_base == 1


def test_all_that_want_another_one_with_the_same_code_are_served_by_one_call(
    process: Process, aws: StrictAws, backend: MemoryKeyring, clock: Clock
) -> None:
    first = process.session("123456")
    several = [process, Process(backend, clock), Process(backend, clock)]
    for each in several:
        each.base_seconds = 0.3
    with ThreadPoolExecutor(6) as pool:
        sessions = set(pool.map(lambda one: one.session("234567", anew=True), several * 2))
    assert len(sessions) == 1
    assert first not in sessions


ASKING = """
import sys
from roleswitch.core.aws import Aws, Place
from roleswitch.core.keychain import Keychain
from roleswitch.core.mfa_sessions import MfaSessions
from roleswitch.core.source import AccessKeySource, Credentials
from roleswitch.core.sts import Sts
from roleswitch.core.token_codes import TokenCodes
key_id, secret, serial, code = sys.stdin.readline().split()
keychain = Keychain()
sessions = MfaSessions(keychain, Sts(Aws()), TokenCodes(keychain))
print("ready", flush=True)
sys.stdin.readline()
session = sessions.session(
    AccessKeySource(name="work", access_key_id=key_id),
    serial,
    base=lambda: Credentials(key_id, secret),
    base_identity=key_id,
    place=Place("eu-west-1"),
    given=code,
    ask="",
)
print(session.credentials.access_key_id)
"""


def asking(code: str) -> subprocess.Popen[str]:
    """Another process that wants a session, ready to be told to."""
    environ = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    process = subprocess.Popen(
        [sys.executable, "-c", ASKING], env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    say(process, f"{KEY.access_key_id} {KEY.secret_access_key} {MFA_SERIAL} {code}")
    return process


def say(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(f"{line}\n")
    process.stdin.flush()


def ready(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"


def test_several_processes_make_one_session(aws: StrictAws, monkeypatch: pytest.MonkeyPatch) -> None:
    with keyring_for_commands(monkeypatch):
        several = [asking("123456") for _ in range(4)]
        for process in several:
            ready(process)
        for process in several:
            say(process, "go")
        answers = {process.communicate(timeout=60)[0] for process in several}
    assert len(answers) == 1
    assert answers.pop().startswith("ASIA")
    assert made(aws) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_when_the_one_that_makes_the_session_is_killed_the_next_takes_over(
    aws: StrictAws, monkeypatch: pytest.MonkeyPatch
) -> None:
    aws.fail(1, Fault(manner=Manner.HANG))
    with keyring_for_commands(monkeypatch):
        holder, following = asking("123456"), asking("234567")
        ready(holder)
        say(holder, "go")
        aws.wait_for_calls(1)
        ready(following)
        say(following, "go")
        holder.send_signal(signal.SIGKILL)
        holder.communicate()
        answer, _ = following.communicate(timeout=60)
    assert answer.startswith("ASIA")
    assert made(aws) == 2


def test_who_waits_for_one_that_stands_still_goes_on_alone_after_a_while(
    clock: Clock, backend: MemoryKeyring, aws: StrictAws
) -> None:
    process = Process(backend, clock, lock_seconds=0.2)
    with files.locked(files.private_folder(files.runtime_folder()) / "mfa-work.lock"):
        process.session("123456")
    assert made(aws) == 1


def test_waiting_for_another_s_session_can_be_called_off(process: Process, aws: StrictAws) -> None:
    cancelled = threading.Event()
    cancelled.set()
    with files.locked(files.private_folder(files.runtime_folder()) / "mfa-work.lock"):
        assert_cancelled(lambda: process.session("123456", cancelled=cancelled))
    assert aws.calls == []
    process.session("123456")


def assert_cancelled(call: Callable[[], object]) -> None:
    with pytest.raises(RoleSwitchError) as caught:
        call()
    assert caught.value.kind == "cancelled"


def test_a_code_of_the_device_itself_is_taken_by_aws(process: Process, aws: StrictAws) -> None:
    session = process.session(token_code(SECRET, utc_now()))
    assert session.credentials.session_token
