"""The real programs that people use work through both kinds of profile, and go on when a session ends.

moto is their AWS; `tests/readers/moved_aws.py` moves the time. Terraform is written in Go, which asks the system's core
for the time and nobody in between, so it alone stays in the present; it is started anew each time.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from roleswitch import files
from roleswitch.core.keychain import Keychain
from roleswitch.switch import Switch
from tests.fakes import keyring_for_commands
from tests.readers.moved_aws import FAKETIME, Call, MovedAws, moved_aws
from tests.readers.readers import NAMES, STAY_OPEN, Reader, Refused, reader, staying_open

ARN = "arn:aws:sts::123456789012:assumed-role/Admin/boaty"
LIFE = timedelta(hours=1)

pytestmark = pytest.mark.skipif(FAKETIME is None, reason="libfaketime is not installed")


@pytest.fixture(scope="session")
def moved(tmp_path_factory: pytest.TempPathFactory) -> Iterator[MovedAws]:
    with moved_aws(tmp_path_factory.mktemp("aws")) as aws:
        yield aws


@pytest.fixture
def aws(moved: MovedAws, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MovedAws]:
    """A person's AWS: their list has the role twice, delivered in either way, and its key is in their keyring."""
    monkeypatch.setenv("AWS_ENDPOINT_URL_STS", moved.url)
    with keyring_for_commands(monkeypatch) as backend:
        Path(files.roles_file()).write_text(
            f"""\
version = 1

[sources.work]
kind = "access-key"
access_key_id = "{moved.key.access_key_id}"
region = "eu-west-1"

[roles.keys]
role_arn = "{moved.role_arn}"
source = "work"
session_name = "boaty"

[roles.asks]
role_arn = "{moved.role_arn}"
source = "work"
session_name = "boaty"
deliver = "credential-process"
"""
        )
        Keychain(backend, limit_seconds=5).put("work", moved.key)
        moved.be_heard()
        moved.taken()
        yield moved


@pytest.fixture(params=NAMES)
def program(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Reader:
    """Each of them; Terraform is prepared once for all tests."""
    return reader(request.param, tmp_path_factory.getbasetemp() / "terraform")


def roleswitch(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "roleswitch", *arguments]
    return subprocess.run(command, env={**os.environ, **environ}, capture_output=True, text=True, check=False)


def assume(role: str, aws: MovedAws) -> str:
    """By the command: the access key ID of the session."""
    ran = roleswitch("assume", role)
    assert ran.returncode == 0, ran.stderr
    assert aws.taken() == [Call("AssumeRole", aws.key.access_key_id)]
    return kept_key(role)


def kept_key(role: str) -> str:
    return Switch.here().kept_sessions()[role].access_key_id


def credentials(home: Path) -> str:
    return (home / ".aws" / "credentials").read_text()


# Programs that are started anew on either side of a session's end


def test_a_profile_with_keys_is_read_and_after_its_renewal_the_next_start_has_the_next_keys(
    aws: MovedAws, home: Path, program: Reader
) -> None:
    first = assume("keys", aws)
    assert program("keys", aws.environ) == ARN
    assert {call.signer for call in aws.taken()} == {first}
    aws.pass_time(LIFE * 0.7)
    Switch.here().renew("keys")  # as the window does when it is due
    second = kept_key("keys")
    assert aws.taken() == [Call("AssumeRole", aws.key.access_key_id)]
    aws.pass_time(LIFE * 0.4)
    assert program("keys", aws.environ) == ARN
    assert {call.signer for call in aws.taken()} == {second}
    assert second != first
    assert first not in credentials(home)


def test_a_profile_that_asks_us_is_read_and_after_its_end_the_next_start_gets_the_next_session(
    aws: MovedAws, home: Path, program: Reader
) -> None:
    first = assume("asks", aws)
    assert program("asks", aws.environ) == ARN
    assert {call.signer for call in aws.taken()} == {first}
    aws.pass_time(LIFE * 1.1)
    assert program("asks", aws.environ) == ARN
    asked, *signed = aws.taken()
    assert asked == Call("AssumeRole", aws.key.access_key_id)
    assert {call.signer for call in signed} == {kept_key("asks")}
    assert kept_key("asks") != first
    assert not (home / ".aws" / "credentials").exists()


# Programs that stay open


@pytest.mark.parametrize("name", STAY_OPEN)
def test_a_program_that_stays_open_outlives_every_end_with_one_call_of_sts_for_each(aws: MovedAws, name: str) -> None:
    keys = [assume("asks", aws)]
    with staying_open(name, "asks", aws.environ) as ask:
        assert ask() == ARN
        assert aws.taken() == [Call("GetCallerIdentity", keys[0])]
        for passes in (LIFE * 1.1, LIFE * 1.1, LIFE * 5):
            aws.pass_time(passes)
            assert (ask(), ask()) == (ARN, ARN)
            keys.append(kept_key("asks"))
            told = Call("GetCallerIdentity", keys[-1])
            assert aws.taken() == [Call("AssumeRole", aws.key.access_key_id), told, told]
    assert len(set(keys)) == 4


def test_boto3_has_the_next_session_before_the_one_that_it_uses_ends(aws: MovedAws) -> None:
    first = assume("asks", aws)
    with staying_open("boto3", "asks", aws.environ) as ask:
        ask()
        aws.taken()
        aws.pass_time(LIFE * 0.8)
        assert ask() == ARN
    assert kept_key("asks") != first
    assert aws.taken() == [Call("AssumeRole", aws.key.access_key_id), Call("GetCallerIdentity", kept_key("asks"))]


# What has expired


def test_keys_that_nobody_renewed_are_out_of_the_file_and_no_program_uses_them(aws: MovedAws, home: Path) -> None:
    first = assume("keys", aws)
    aws.pass_time(LIFE * 1.1)
    assert first in credentials(home)
    assert Switch.here().sweep() == ["keys"]  # as the window does when it opens
    assert not (home / ".aws" / "credentials").exists()
    with pytest.raises(Refused, match=r"The config profile \(keys\) could not be found"):
        reader("AWS CLI 1", home)("keys", aws.environ)
    assert aws.taken() == []


def test_without_aws_the_credential_process_prints_nothing_after_the_end_and_a_program_says_why(
    aws: MovedAws, home: Path
) -> None:
    first = assume("asks", aws)
    nowhere = {"AWS_ENDPOINT_URL_STS": "http://127.0.0.1:9"}
    aws.pass_time(LIFE * 0.9)
    still_good = roleswitch("credential-process", "asks", **nowhere)
    assert json.loads(still_good.stdout)["AccessKeyId"] == first
    aws.pass_time(LIFE * 0.2)
    expired = roleswitch("credential-process", "asks", **nowhere)
    assert (expired.returncode, expired.stdout) == (1, "")
    with pytest.raises(Refused, match=r"roleswitch: 127\.0\.0\.1 cannot be reached"):
        reader("AWS CLI 1", home)("asks", {**aws.environ, **nowhere})
    assert aws.taken() == []
