"""What a person tries with a role's session: STS and refusals as AWS has them, S3 from moto behind it."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from moto.server import ThreadedMotoServer

from roleswitch.access.s3_names import ByteRange
from roleswitch.access_checks import AccessChecks
from roleswitch.demo.strict_aws import exchange
from roleswitch.errors import AccessRefused, BadValue, DeliveryTrouble, TokenCodeRequired
from tests.access.instances_on_loopback import InstancesOnLoopback, known
from tests.access.s3_on_loopback import Front, s3_error
from tests.fakes import SESSION_ARN, World, world_at

INSTANCE = "i-0123456789abcdef0"


@pytest.fixture
def world(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[World]:
    with world_at(home, monkeypatch) as world:
        yield world


@pytest.fixture
def checks(world: World) -> AccessChecks:
    return world.switch.access_checks


@pytest.fixture
def s3(monkeypatch: pytest.MonkeyPatch) -> Iterator[Front]:
    """With the bucket acme-reports in Frankfurt, where the role works."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    place = "<LocationConstraint>eu-central-1</LocationConstraint>"
    body = f"<CreateBucketConfiguration>{place}</CreateBucketConfiguration>"
    url = f"http://{host}:{port}"
    headers = {"authorization": "AWS4-HMAC-SHA256 Credential=x/20240101/eu-central-1/s3/aws4_request"}
    exchange(url, "POST", "/moto-api/reset", {}, b"")
    exchange(url, "PUT", "/acme-reports", headers, body.encode())
    with Front(url) as front:
        monkeypatch.setenv("AWS_ENDPOINT_URL_S3", front.url)
        yield front
    server.stop()


def test_aws_says_whose_session_it_is(checks: AccessChecks) -> None:
    assert checks.who("prod").arn == SESSION_ARN


def test_a_role_that_wants_a_code_says_so_before_any_call(checks: AccessChecks, s3: Front) -> None:
    with pytest.raises(TokenCodeRequired):
        checks.buckets("operator")
    assert s3.requests == []


def test_a_file_goes_up_is_listed_and_comes_down_with_the_roles_session(
    checks: AccessChecks, world: World, s3: Front, tmp_path: Path
) -> None:
    (tmp_path / "january.csv").write_bytes(b"a;b\n1;2\n")
    assert checks.upload("prod", tmp_path / "january.csv", "acme-reports", "2026/january.csv") == 8
    assert [bucket.name for bucket in checks.buckets("prod")] == ["acme-reports"]
    assert checks.page("prod", "acme-reports").folders == ("2026/",)
    assert checks.page("prod", "acme-reports", "2026/").objects[0].key == "2026/january.csv"
    assert checks.has("prod", "acme-reports", "2026/january.csv")
    target = tmp_path / "part"
    assert checks.download("prod", "acme-reports", "2026/january.csv", target, byte_range=ByteRange(4, 6)) == 3
    assert target.read_bytes() == b"1;2"
    session = world.switch.kept_sessions()["prod"]
    assert {(request.access_key_id, request.region) for request in s3.requests} == {
        (session.access_key_id, "eu-central-1")
    }
    assert world.assumed() == 1


def test_instances_are_of_the_roles_region_unless_another_is_asked_for(
    checks: AccessChecks, monkeypatch: pytest.MonkeyPatch
) -> None:
    with InstancesOnLoopback([known(1)], {f"i-{1:017x}": "web"}) as aws:
        monkeypatch.setenv("AWS_ENDPOINT_URL_SSM", aws.url)
        monkeypatch.setenv("AWS_ENDPOINT_URL_EC2", aws.url)
        assert checks.region("prod") == "eu-central-1"
        assert [each.name for each in checks.instances("prod").found] == ["web"]
        checks.instances("prod", "us-east-1")
        assert [region for _, region, _ in aws.asked] == ["eu-central-1", "eu-central-1", "us-east-1", "us-east-1"]
        with pytest.raises(BadValue):
            checks.instances("prod", "Ireland")


# ---------------------------------------------------------------- a shell on an instance


def program(folder: Path, name: str, script: str) -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def said_to_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the person's terminal program was given, an argument a line; the AWS CLI and its plugin are installed."""
    folder = tmp_path / "programs"
    folder.mkdir()
    written = tmp_path / "arguments"
    program(folder, "aws", "exit 0")
    program(folder, "session-manager-plugin", "exit 0")
    quoted = shlex.quote(str(written))
    program(folder, "xterm", f'printf "%s\\n" "$@" > {quoted}.new && mv {quoted}.new {quoted}')
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
    monkeypatch.setenv("TERMINAL", "xterm")
    return written


@pytest.mark.skipif(os.name != "posix", reason="the terminal program here is a shell script")
def test_a_shell_is_begun_in_the_terminal_by_a_command_that_holds_no_secret(
    checks: AccessChecks, world: World, said_to_terminal: Path
) -> None:
    world.switch.assume("prod")
    checks.open_shell("prod", INSTANCE)
    arguments = said_to_terminal.read_text().splitlines()
    aws = str(said_to_terminal.parent / "programs" / "aws")
    command = [aws, "ssm", "start-session", "--target", INSTANCE, "--region", "eu-central-1"]
    tail = ["exec", "--hold", "prod", "--", *command]
    assert arguments[-len(tail) :] == tail
    session = world.switch.kept_sessions()["prod"]
    assert world.switch.history.entries()[0].to == f"shell on {INSTANCE}"
    for secret in (session.secret_access_key, session.session_token, session.access_key_id):
        assert secret not in " ".join(arguments)


@pytest.mark.skipif(os.name != "posix", reason="the terminal program here is a shell script")
def test_without_the_plugin_no_terminal_opens(checks: AccessChecks, said_to_terminal: Path) -> None:
    (said_to_terminal.parent / "programs" / "session-manager-plugin").unlink()
    with pytest.raises(DeliveryTrouble, match="needs the Session Manager plugin"):
        checks.open_shell("prod", INSTANCE)
    assert not said_to_terminal.exists()


def test_an_instance_that_is_none_opens_no_terminal(checks: AccessChecks, said_to_terminal: Path) -> None:
    with pytest.raises(BadValue):
        checks.open_shell("prod", "--help")
    assert not said_to_terminal.exists()


def test_a_refusal_names_the_role_by_its_title(checks: AccessChecks, s3: Front) -> None:
    s3.fault = lambda _: s3_error("AccessDenied")
    with pytest.raises(AccessRefused, match="Production may not list the buckets of its account"):
        checks.buckets("prod")
